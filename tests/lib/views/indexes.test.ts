import { describe, expect, test } from 'vitest';
import {
  anonymityGroups,
  aToZ,
  changeLines,
  forceGroups,
  glossary,
  sourceLedger,
} from '../../../lib/views/indexes';
import { pageFile, smallSite } from './small-site';

describe('the list from A to Z', () => {
  const groups = aToZ(
    smallSite({
      'pages/quoted.md': pageFile('\'"Quoted" words\''),
      'pages/eight.md': pageFile('8 things'),
    }).content,
  );
  const links = groups.flatMap((group) => group.links);

  test('has every page, contact and outcome, and no question', () => {
    const addresses = links.map((link) => link.href);
    expect(addresses).toEqual(
      expect.arrayContaining(['/help/', '/contacts/police-101/', '/report/call-999/']),
    );
    expect(addresses).not.toContain('/report/');
    expect(addresses).not.toContain('/');
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  test('goes by the first letter or digit, whatever stands before it', () => {
    expect(groups.find((group) => group.letter === 'Q')?.links.map((link) => link.href)).toContain(
      '/quoted/',
    );
    expect(groups.find((group) => group.letter === '8')?.links.map((link) => link.href)).toEqual([
      '/eight/',
    ]);
  });

  test('has each letter once', () => {
    expect(new Set(groups.map((group) => group.letter)).size).toBe(groups.length);
  });
});

test('who will know: the most private comes first, then by name', () => {
  expect(
    anonymityGroups(smallSite().content).flatMap(({ contacts }) =>
      contacts.map(({ address }) => address.split('/').at(-2)),
    ),
  ).toEqual(['listening-line', 'police-999', 'police-101']);
});

describe('the ledger of sources', () => {
  test('has the sources under a letter, with what each supports', () => {
    const sources = sourceLedger('t', smallSite());
    expect(sources.map(({ id }) => id)).toEqual(['listening-line-about', 'police-advice-2025']);
    expect(sources.every(({ html }) => html !== '')).toBe(true);
  });

  test('is empty under a letter that nobody begins with', () => {
    expect(sourceLedger('x', smallSite())).toEqual([]);
  });
});

test('the glossary explains a term without leading to itself', () => {
  const [term] = glossary(
    smallSite({ 'terms/grooming.md': [['Making friends', 'What grooming is: making friends']] }),
  );
  expect(term?.id).toBe('grooming');
  expect(term?.html).not.toContain('<a ');
});

test('changes are listed newest first, with the page they are of', () => {
  const { content } = smallSite({
    'contacts/police-101.md': [
      [
        'owner: Communications',
        'owner: Communications\nchanges:\n  - date: 2026-11-02\n    text: "New hours."\n  - date: 2025-01-01\n    text: "New."',
      ],
    ],
  });
  expect(changeLines(content).map(({ date, href }) => [date, href])).toEqual([
    ['2026-11-02', '/contacts/police-101/'],
    ['2026-10-01', '/help/'],
    ['2025-01-01', '/contacts/police-101/'],
  ]);
});

test('a force stands under each nation it works in, and two places of one name have two addresses', () => {
  const force = (name: string, nations: string) =>
    `---\nname: "${name}"\nwebsite: https://force.example.org\nnations: [${nations}]\nplaces: ["Upton"]\nsources: [police-advice-2025]\nchecked: undated\ncheckedHow: saved-copy\ncheckEvery: 6\nowner: Communications\n---\n`;
  const groups = forceGroups(
    smallSite({
      'forces/hills.md': force('Hills Police', 'wales'),
      'forces/rails.md': force('Rails Police', 'wales, scotland'),
    }).content,
  );

  expect(
    groups.map(({ heading, forces }) => [
      heading,
      ...forces.flatMap(({ name, places }) => [name, ...places.map(({ id }) => id)]),
    ]),
  ).toEqual([
    ['Northern Ireland'],
    ['Scotland', 'Rails Police', 'upton'],
    ['Wales', 'Hills Police', 'upton-1', 'Rails Police', 'upton-2'],
    ['England'],
  ]);
});
