import { afterAll, describe, expect, it } from 'vitest';
import { sheetAddresses } from '../../../../../lib/content/addresses';
import { loadContent } from '../../../../../lib/content/reading/load';
import { hostingFiles } from '../../../../../lib/workshop/build/hosts/hosting-files';
import { hostLimits } from '../../../../../lib/workshop/build/hosts/limits';
import { printedAddresses } from '../../../../../lib/sharing/permanent-addresses';

/** Of the site of today with more kinds of styles than it has: a hash for each kind of page. */
const STYLES = 16;
const hash = `sha256-${'A'.repeat(43)}=`;

const { loaded } = loadContent('content');
const content = loaded?.content;
const files = hostingFiles({
  styleHashes: Array.from({ length: STYLES }, () => hash),
  sheets: content ? sheetAddresses(content) : [],
  redirects: content?.redirects ?? [],
  printed: content ? printedAddresses(content) : [],
});

describe('the files of this site', () => {
  afterAll(() => {
    for (const { host, what, atMost, count } of hostLimits)
      console.log(`${host}: ${count(files)} of ${atMost} ${what}`);
  });

  it.each(hostLimits)('leave $host room for $what', ({ atMost, count }) => {
    expect(count(files)).toBeGreaterThan(0);
    expect(count(files)).toBeLessThanOrEqual(atMost);
  });

  it('lead a poster’s address on also where the list is short', () => {
    expect(files.get('azure/staticwebapp.config.json')).toContain('"/Report/"');
  });

  it('lead nothing on to itself', () => {
    const lines = (files.get('cloudflare/_redirects') ?? '').split('\n').filter(Boolean);
    const ends = lines.map((line) => line.split(' '));
    expect(ends.filter(([from = '', to]) => new URL(from, 'https://a').pathname === to)).toEqual(
      [],
    );
  });
});
