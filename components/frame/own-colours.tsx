/** The colours that somebody's own site has in place of this one's, by the names of the stylesheet. */
type Scheme = { deep: string; press: string };
export type ColourSchemes = { light: Scheme; dark: Scheme };

/** Outdoes the stylesheet on every screen, and leaves paper black on white. */
export function OwnColours({ light, dark }: ColourSchemes) {
  const rule = ({ deep, press }: Scheme) => `html:root{--deep:${deep};--press:${press}}`;
  return (
    <style href="own-colours" precedence="own">
      {`@media screen{${rule(light)}}@media screen and (prefers-color-scheme:dark){${rule(dark)}}`}
    </style>
  );
}
