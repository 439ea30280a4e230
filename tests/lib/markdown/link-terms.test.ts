import { toString } from 'mdast-util-to-string';
import { describe, expect, test } from 'vitest';
import { termSchema } from '../../../lib/content/shape/term';
import type { Term } from '../../../lib/content/model';
import { linkTerms, makeTermFinder } from '../../../lib/markdown/link-terms';
import { nodesOfType } from '../../../lib/markdown/nodes';
import { parseMarkdown } from '../../../lib/markdown/parse';

const term = (id: string, text: string, ...also: string[]): Term => ({
  ...termSchema.parse({ term: text, also }),
  id,
  path: `terms/${id}.md`,
  body: 'A meaning.',
  bodyStartsAfterLine: 3,
});

const TERMS = [
  term('ceop', 'CEOP'),
  term('grooming', 'grooming', 'groomed'),
  term('csa', 'child sexual abuse'),
  term('abuse', 'abuse'),
  term('polit', 'POLIT (police team)'),
  term('iwf', 'IWF', 'Internet Watch Foundation'),
];

/** The words that became links to terms, with the term they lead to. */
function linked(body: string): string[] {
  const finder = makeTermFinder(TERMS, '/glossary/');
  if (finder === undefined) throw new Error('There are terms.');
  const tree = structuredClone(parseMarkdown({ body, bodyStartsAfterLine: 0 }));
  linkTerms(tree, finder);
  return nodesOfType(tree, 'link')
    .filter((link) => link.url.startsWith('/glossary/'))
    .map((link) => `${toString(link)} ${link.url.slice('/glossary/'.length)}`);
}

test('without terms there is nothing to look for', () => {
  expect(makeTermFinder([], '/glossary/')).toBeUndefined();
});

describe('a term is linked', () => {
  test.each([
    ['where it first stands', 'grooming, and grooming again', ['grooming #grooming']],
    ['at the beginning of a sentence', 'Grooming is harm.', ['Grooming #grooming']],
    ['in another of its forms', 'They were groomed.', ['groomed #grooming']],
    ['once for all its forms', 'groomed by grooming', ['groomed #grooming']],
    ['as the longer of two', 'This is child sexual abuse.', ['child sexual abuse #csa']],
    ['next to a full stop or a bracket', '(CEOP). IWF!', ['CEOP #ceop', 'IWF #iwf']],
    ['with signs in its name', 'The POLIT (police team) came.', ['POLIT (police team) #polit']],
    [
      'in bold words and in lists',
      '- **CEOP** and *grooming*',
      ['CEOP #ceop', 'grooming #grooming'],
    ],
    ['in the cells of a table', '| a |\n| --- |\n| CEOP |', ['CEOP #ceop']],
    ['in quotation', '> grooming', ['grooming #grooming']],
  ])('%s', (_where, body, links) => {
    expect(linked(body)).toEqual(links);
  });
});

describe('a term is not linked', () => {
  test.each([
    ['inside another word', 'bridegrooming misgroomed ungroomed'],
    ['as part of a word with a hyphen', 'CEOP-like anti-grooming'],
    ['when it is an abbreviation in small letters', 'ceop iwf'],
    ['when it is a word in capitals', 'GROOMING'],
    ['in a heading', '## About grooming'],
    ['in a link', '[grooming](/help/)'],
    ['in code', '`grooming`'],
    ['in the head of a table', '| grooming |\n| --- |\n| a |'],
  ])('%s', (_where, body) => {
    expect(linked(body)).toEqual([]);
  });
});

test('the words around a term stay as they are', () => {
  const finder = makeTermFinder(TERMS, '/glossary/');
  if (finder === undefined) throw new Error('There are terms.');
  const tree = structuredClone(
    parseMarkdown({ body: 'Before CEOP and IWF after.', bodyStartsAfterLine: 0 }),
  );
  linkTerms(tree, finder);
  expect(
    nodesOfType(tree, 'text')
      .map((text) => text.value)
      .join(''),
  ).toBe('Before CEOP and IWF after.');
});

test('words that a link of the page has already lead to one place', () => {
  expect(linked('Start with CEOP, or groomed. [CEOP](/contacts/ceop/) is a team.')).toEqual([
    'groomed #grooming',
  ]);
});
