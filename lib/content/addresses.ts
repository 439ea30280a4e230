import type { Content } from './model';

/** Pages that the site makes by itself, beside those in `content/`. */
const MADE_BY_THE_SITE = ['/report/map/'] as const;

/**
 * Every address of a page on the site, sorted.
 *
 * @example addressesOf(content) // ['/', '/a-z/', '/about/', …]
 */
export function addressesOf(content: Content): string[] {
  return [
    ...content.pages.map((page) => page.address),
    ...content.steps.map((step) => step.address),
    ...content.contacts.map((contact) => contact.address),
    ...MADE_BY_THE_SITE,
  ].sort();
}

/**
 * The address of the page that a file in `pages/`, `report/` or `contacts/` becomes.
 *
 * @param path relative to the content folder
 * @example addressOfFile('pages/stings/index.md') // '/stings/'
 * @example addressOfFile('pages/stings/law.md') // '/stings/law/'
 * @example addressOfFile('report/start.md') // '/report/'
 */
export function addressOfFile(path: string): string {
  const inside = path.slice(0, -'.md'.length).replace(/^pages(\/|$)/, '').replace(/^report\/start$/, 'report').replace(/(^|\/)index$/, '');
  return inside === '' ? '/' : `/${inside}/`;
}
