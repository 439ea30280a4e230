import { describe, expect, it } from 'vitest';
import { sentencesAreShort } from '../../../../lib/checks/prose/sentences-are-short';
import { contentOf, page } from '../../../support/prose-content';

const words = (count: number): string => `Begin${' word'.repeat(count - 1)}.`;

describe('long sentences', () => {
  it('gives advice at the line of a sentence with 26 words', () => {
    const advice = sentencesAreShort(
      contentOf({ 'pages/index.md': page(`Short.\n\nShort. ${words(26)}`) }),
    );
    expect(advice.map(({ level, line, column }) => ({ level, line, column }))).toEqual([
      { level: 'advice', line: 10, column: 8 },
    ]);
  });

  it('lets 25 words pass', () => {
    expect(sentencesAreShort(contentOf({ 'pages/index.md': page(words(25)) }))).toEqual([]);
  });

  it('does not count a footnote as a word', () => {
    const loaded = contentOf({ 'pages/index.md': page(`${words(25)}[^somewhere]`) });
    expect(sentencesAreShort(loaded)).toEqual([]);
  });

  it('looks at the lines of an outcome too', () => {
    const outcome =
      `---\nkind: outcome\ntitle: Call\nhowSoon: now\nlead: Call them.\nactions: ` +
      `[{ contact: helpline }]\nnext: ["${words(30)}"]\nreviewed: 2026-11-01\nowner: Editors\n---\n\nCall.\n`;
    expect(
      sentencesAreShort(contentOf({ 'report/start.md': outcome })).map(({ file, line }) => ({
        file,
        line,
      })),
    ).toEqual([{ file: 'report/start.md', line: 7 }]);
  });
});
