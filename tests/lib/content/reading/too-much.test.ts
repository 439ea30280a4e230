import { describe, expect, test } from 'vitest';
import { findTooMuch } from '../../../../lib/content/reading/too-much';
import { parseMarkdown } from '../../../../lib/markdown/parse';

const rows = (row: string, many: number) => Array.from({ length: many }, () => row);

describe('what would keep the readers busy for minutes or exhaust them', () => {
  test.each([
    ['quotations in quotations', ['', `${'>'.repeat(2500)} a`], 2],
    ['lists in lists', ['', '', `${'- '.repeat(2400)}a`], 3],
    ['numbered lists in lists', [`${'1. '.repeat(30)}a`], 1],
    ['a line moved in further than any list', [`${' '.repeat(61)}- a`], 1],
    ['stars and lines that close nothing', ['', ...rows('*a_ '.repeat(1200), 40)], 2],
    ['footnotes that end nowhere', ['a', '', ...rows('[^a'.repeat(1600), 30)], 3],
    ['links that end nowhere', rows('[a]('.repeat(1000), 40), 1],
    ['lists of keys in lists of keys', ['---', `title: ${'['.repeat(2400)}`], 1],
    ['a very long line', ['', 'a'.repeat(5001)], 2],
    ['very many lines', rows('- a', 5001), 5001],
  ])('is told at its line: %s', (_, lines, line) => {
    expect(findTooMuch(lines)).toMatchObject({ line });
  });

  test.each([
    ['a rule', ['- '.repeat(3), '-'.repeat(80), '*'.repeat(80)]],
    ['a list in a list in a list', ['- a', '  - b', '    - c']],
    ['many paragraphs with links', rows('[a](/b/) and **c**', 3000).flatMap((row) => [row, ''])],
    ['a long paragraph', ['a '.repeat(2400)]],
  ])('is not what pages are made of: %s', (_, lines) => {
    expect(findTooMuch(lines.slice(0, 5000))).toBeUndefined();
  });
});

test.each([
  ['quotations', `${'>'.repeat(20)} a`],
  ['lists', `${'- '.repeat(20)}a`],
  ['signs', '*a_ '.repeat(199)],
])('the readers manage the most that is let through: %s', (_, body) => {
  expect(findTooMuch([body])).toBeUndefined();
  expect(() => parseMarkdown({ body, bodyStartsAfterLine: 3 })).not.toThrow();
});
