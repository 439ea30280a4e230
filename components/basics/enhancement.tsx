/** The scripts of `components/<name>.browser.ts`. Each only adds to a page that works without it. */
export type EnhancementName =
  | 'copy-address'
  | 'copy-text'
  | 'exit-link'
  | 'open-now'
  | 'page-search'
  | 'poster-names'
  | 'prepare-form';

/**
 * Asks for a script, beside what it enhances. React puts a script that is `async` into the head
 * and, however often a page asks for it, once. Publishing gives it its final name and its integrity.
 */
export function Enhancement({ name }: { name: EnhancementName }) {
  return <script async type="module" src={`/assets/${name}.js`} data-enhancement={name} />;
}
