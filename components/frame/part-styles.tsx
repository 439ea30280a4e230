/** The stylesheet of a part that few pages show: a file of `public/styles/`, loaded once by the pages that need it. */
export function PartStyles({ name }: { name: string }) {
  return <link rel="stylesheet" href={`/styles/${name}.css`} precedence="part" />;
}
