import { expect, test } from 'vitest';
import { addressesOf } from '../../../lib/content/addresses';
import { sitemapEntries } from '../../../lib/views/sitemap';
import { smallSite } from './small-site';

const site = smallSite();
const entries = new Map(sitemapEntries(site).map((entry) => [entry.url, entry.lastModified]));

test('every address of the site is there once, in full', () => {
  expect([...entries.keys()]).toEqual(
    addressesOf(site.content).map((address) => `https://ask-here.example.org${address}`),
  );
});

test('a page has the day on which it was last read', () => {
  expect(entries.get('https://ask-here.example.org/help/')).toBe('2026-11-01');
});

test('a contact has the day on which it was checked, when a day is known', () => {
  expect(entries.get('https://ask-here.example.org/contacts/police-999/')).toBe('2026-11-01');
  expect(entries.get('https://ask-here.example.org/contacts/police-101/')).toBeUndefined();
});
