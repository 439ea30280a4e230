import { describe, expect, it } from 'vitest';
import { describeFacts, withoutSource } from '../../../lib/facts/describe-facts';
import { traceFacts } from '../../../lib/facts/trace-facts';
import { contact, contentOf, page, source } from '../../support/prose-content';

const factsIn = (files: Readonly<Record<string, string>>) =>
  traceFacts(contentOf({ ...files, 'sources/count.md': source }));

describe('facts', () => {
  it('are figures, times and statements of law in the words of a page', () => {
    const facts = factsIn({
      'pages/index.md': page(
        'There were 43 arrests.[^count] They answer within one working day,[^count] mostly. To copy ' +
          'it is a crime.[^count]',
      ),
    });
    expect(facts.map(({ kind, found, sources }) => [kind, found, sources])).toEqual([
      ['statistic', '43 arrests', ['count']],
      ['time or time limit', 'within one working day', ['count']],
      ['statement of law', 'To copy it is a crime.', ['count']],
    ]);
  });

  it.each([
    ['a sentence', 'There were 43 arrests. Nobody was charged.[^count]'],
    ['a sentence', 'The count is small.[^count] There were 43 arrests.'],
    ['an item', 'Counted:[^count]\n\n- There were 43 arrests.\n- None was charged.[^count]'],
    [
      'a row',
      'Counted:[^count]\n\n| a | b |\n| --- | --- |\n| 43 arrests | one |\n| c | d[^count] |',
    ],
  ])('have no source when it stands outside %s', (_, words) => {
    expect(
      withoutSource(factsIn({ 'pages/index.md': page(words) })).map(({ found }) => found),
    ).toEqual(['43 arrests']);
  });

  it.each([
    ['sentence', 'There were, they say,[^count] 43 arrests. Nobody was charged.'],
    ['item', '- There were 43 arrests. None was charged.[^count]'],
    ['item of some paragraphs', '- There were 43 arrests.\n\n  None was charged.[^count]'],
    ['row', '| a | b |\n| --- | --- |\n| 43 arrests | one[^count] |'],
  ])('have a source that stands in the same %s', (_, words) => {
    expect(withoutSource(factsIn({ 'pages/index.md': page(words) }))).toEqual([]);
  });

  it('in the words of a contact need a source of their own', () => {
    const file = contact('sources: [count]', 'There were 43 arrests.');
    const { found } = withoutSource(factsIn({ 'contacts/helpline.md': file }))[0] ?? {};
    expect(found).toBe('43 arrests');
  });

  it('are the numbers and hours of a contact, traced to its sources', () => {
    const facts = factsIn({
      'contacts/helpline.md': contact(
        'routes: [{ kind: phone, number: "0800 1111", hours: always }]\nsources: [count]',
      ),
    });
    expect(facts.map(({ kind, found, sources }) => [kind, found, sources])).toEqual([
      ['number to call or text', '0800 1111', ['count']],
      ['opening hours', '24 hours a day, every day', ['count']],
    ]);
  });

  it('of a contact without sources have none', () => {
    expect(
      withoutSource(factsIn({ 'contacts/helpline.md': contact() })).map(({ found }) => found),
    ).toEqual(['0800 1111']);
  });

  it('in a chart rest on the sources of the chart', () => {
    const chart =
      'chart:\n  title: Cases\n  unit: cases\n  bars:\n    - { label: "2014", value: 20, detail: ' +
      '"20 of 176 cases" }\n    - { label: "2015", value: 77 }\n  sources: [count]\n';
    expect(
      factsIn({ 'pages/index.md': page('See.', chart) }).map(({ found, sources }) => [
        found,
        sources,
      ]),
    ).toEqual([['20 of 176 cases', ['count']]]);
  });

  it('are not looked for in headings, titles, questions and what this site says of itself', () => {
    expect(
      factsIn({
        'pages/index.md': page(
          '## Is it a crime of theft\n\nIs it a crime?\n\nThis site says nothing about what is a crime.',
        ),
      }),
    ).toEqual([]);
  });
});

describe('the count of facts', () => {
  it('says how many there are of each kind, and where one has no source', () => {
    const text = describeFacts(
      factsIn({ 'pages/index.md': page('There were 43 arrests.') }),
      'words',
    );
    expect(text).toMatch(/^statistic +1 +1$/m);
    expect(text).toContain('words/pages/index.md, line 8');
  });
});
