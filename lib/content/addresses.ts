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
