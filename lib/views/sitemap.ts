import { addressesOf } from '../content/addresses';
import type { Content } from '../content/model';
import type { Published } from '../published';

/** Every page with the day it was last reviewed, where a day is known; never the day of the build. */
export function sitemapEntries({ content, address }: Published) {
  const dates = lastReviewed(content);
  return addressesOf(content).map((page) => {
    const lastModified = dates.get(page);
    return { url: `${address}${page}`, ...(lastModified === undefined ? {} : { lastModified }) };
  });
}

function lastReviewed({ pages, steps, contacts }: Content): ReadonlyMap<string, string> {
  return new Map([
    ...pages.map((page) => [page.address, page.reviewed] as const),
    ...steps.flatMap((step) =>
      step.kind === 'outcome' ? [[step.address, step.reviewed] as const] : [],
    ),
    ...contacts.flatMap((contact) =>
      contact.checked.length === '2026-11-22'.length
        ? [[contact.address, contact.checked] as const]
        : [],
    ),
  ]);
}
