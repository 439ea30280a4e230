import { describe, expect, it } from 'vitest';
import { pagesAreShort } from '../../../../lib/checks/prose/pages-are-short';
import { contentOf, page } from '../../../support/prose-content';

const words = (count: number): string =>
  Array.from({ length: count / 10 }, () => 'This is one line of ten words on the page.').join(
    '\n\n',
  );

describe('the length of a page', () => {
  it('gets advice above 900 words', () => {
    expect(
      pagesAreShort(contentOf({ 'pages/index.md': page(words(910)) })).map(({ level, line }) => ({
        level,
        line,
      })),
    ).toEqual([{ level: 'advice', line: 2 }]);
  });

  it('may be 900 words', () => {
    expect(pagesAreShort(contentOf({ 'pages/index.md': page(words(900)) }))).toEqual([]);
  });
});
