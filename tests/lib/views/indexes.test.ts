import { describe, expect, test } from 'vitest';
import {
  anonymityGroups,
  changeLines,
  forceGroups,
  glossary,
  sourceLedger,
} from '../../../lib/views/indexes';
import { smallSite } from './small-site';

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
        'owner: Communications\nchanges:\n  - date: 2026-11-02\n    text: "New hours."\n  - date: ' +
          '2025-01-01\n    text: "New."',
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
    `---\nname: "${name}"\nwebsite: https://force.example.org\nnations: [${nations}]\nplaces: ["Upton"]\n` +
    `sources: [police-advice-2025]\nchecked: undated\ncheckedHow: saved-copy\ncheckEvery: 6\nowner: ` +
    `Communications\n---\n`;
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
