import { describe, expect, test } from 'vitest';
import { aToZ } from '../../../lib/content/a-to-z';
import { pageFile, smallSite } from '../views/small-site';

const groups = new Map(
  aToZ(
    smallSite({
      'pages/quoted.md': pageFile('\'"Quoted" words\''),
      'pages/eight.md': pageFile('8 things', 'alsoCalled: [nudes, naked, sexting, help]\n'),
      'pages/help-too.md': pageFile('Help'),
    }).content,
  ),
);
const rows = [...groups.values()].flat();
const under = (letter: string) => (groups.get(letter) ?? []).map(({ href, text }) => [href, text]);

describe('the list from A to Z', () => {
  test('has every page, contact and outcome by its name, and no question', () => {
    const addresses = rows.filter(({ hint }) => !hint?.startsWith('See:')).map(({ href }) => href);
    expect(addresses).toEqual(
      expect.arrayContaining(['/help/', '/contacts/police-101/', '/report/call-999/']),
    );
    expect(addresses).not.toContain('/report/');
    expect(addresses).not.toContain('/');
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  test('goes by the first letter, whatever stands before it, and has the digits together', () => {
    expect(under('q')).toEqual([['/quoted/', '"Quoted" words']]);
    expect(under('0-9')).toContainEqual(['/eight/', '8 things']);
  });

  test('has everyday words for a page, those under one letter in one row', () => {
    expect(under('n')).toContainEqual(['/eight/', 'Naked, Nudes']);
    expect(under('s')).toContainEqual(['/eight/', 'Sexting']);
  });

  test('keeps both when an everyday word for one page is the name of another', () => {
    const found = under('h').filter(([, text]) => text === 'Help');
    expect(found).toEqual(
      expect.arrayContaining([
        ['/eight/', 'Help'],
        ['/help-too/', 'Help'],
      ]),
    );
  });

  test('has the answers of the flow, each leading where it leads', () => {
    expect(rows.some(({ href, hint }) => href === '/report/' && hint)).toBe(false);
    const leading = rows.filter(({ href }) => href === '/report/call-999/');
    expect(leading.map(({ text }) => text).join()).toContain('Yes');
  });
});
