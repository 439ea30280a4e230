/** The scripts of `components/<name>.browser.ts`. Each only adds to a page that works without it. */
export type EnhancementName = 'copy-address' | 'exit-link' | 'open-now' | 'prepare-form';

/**
 * Asks for a script. Publishing gives it its final name and its integrity. Stated twice on a
 * page it still runs once, as modules do.
 */
export function Enhancement({ name }: { name: EnhancementName }) {
  return <script type="module" src={`/assets/${name}.js`} data-enhancement={name} />;
}
