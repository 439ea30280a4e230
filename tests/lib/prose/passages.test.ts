import { describe, expect, it } from 'vitest';
import { passagesOf, type Passage } from '../../../lib/prose/passages';
import { contact, contentOf, page, source } from '../../support/prose-content';

const passagesIn = (words: string): Passage[] =>
  passagesOf(contentOf({ 'pages/index.md': page(words), 'sources/count.md': source })).filter(
    ({ document, kind }) => document.path === 'pages/index.md' && kind !== 'line',
  );

describe('passages', () => {
  it('are paragraphs, headings, items and cells, as a visitor reads them', () => {
    const found = passagesIn(
      '## Now\n\nCall **[101](contact:helpline)**.[^count]\n\n- first\n- second\n\n| a | b |\n' +
        '| --- | --- |\n| c | d |\n\n> Quoted.',
    );
    expect(found.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
      'heading: Now',
      'paragraph: Call 101.',
      'item: first',
      'item: second',
      'cell: a',
      'cell: b',
      'cell: c',
      'cell: d',
      'paragraph: Quoted.',
    ]);
  });

  it('know the line of each letter, over soft line ends and inside marks', () => {
    const [passage] = passagesIn('One two\nthree **four**.');
    expect(
      ['One', 'three', 'four'].map((word) => passage?.placeAt(passage.text.indexOf(word))),
    ).toEqual([
      { line: 8, column: 1 },
      { line: 9, column: 1 },
      { line: 9, column: 9 },
    ]);
  });

  it('do not take the words of a footnote for those of the page', () => {
    expect(passagesIn('Called.[^count]').map(({ text }) => text)).toEqual(['Called.']);
  });

  it('are the lines of front matter that visitors read, at their places', () => {
    const lines = passagesOf(
      contentOf({ 'contacts/helpline.md': contact('callsBack: "Yes, soon."') }),
    ).filter(({ document }) => document.path === 'contacts/helpline.md' && document.body !== '');
    const back = lines.find(({ key }) => key[0] === 'callsBack');
    expect([back?.text, back?.placeAt(0).line]).toEqual(['Yes, soon.', 14]);
  });
});
