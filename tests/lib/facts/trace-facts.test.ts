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
        'There were 43 arrests. They answer within one working day. To copy it is a crime.[^count]',
      ),
    });
    expect(facts.map(({ kind, found, sources }) => [kind, found, sources])).toEqual([
      ['statistic', '43 arrests', ['count']],
      ['time or time limit', 'within one working day', ['count']],
      ['statement of law', 'To copy it is a crime.', ['count']],
    ]);
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
      'chart:\n  title: Cases\n  unit: cases\n  bars:\n    - { label: "2014", value: 20, detail: "20 of 176 cases" }\n    - { label: "2015", value: 77 }\n  sources: [count]\n';
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
