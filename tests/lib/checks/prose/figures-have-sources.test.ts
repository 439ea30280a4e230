import { describe, expect, it } from 'vitest';
import { figuresHaveSources } from '../../../../lib/checks/prose/figures-have-sources';
import { contentOf, page, source } from '../../../support/prose-content';

const figuresIn = (words: string): string[] =>
  figuresHaveSources(contentOf({ 'pages/index.md': page(words), 'sources/count.md': source })).map(
    ({ message }) => message.split('"')[1] ?? '',
  );

describe('a figure', () => {
  it.each([
    ['It was 44% of them.', '44%'],
    ['There were 43 arrests.', '43 arrests'],
    ['They gave £20 million.', '£20 million'],
    ['It was used in 114 of 259 cases.', '114 of 259 cases'],
    ['About three in four said so.', 'three in four'],
  ])('without a source is a problem: %s', (words, found) => {
    expect(figuresIn(words)).toEqual([found]);
  });

  it('with a footnote in its sentence has a source', () => {
    expect(figuresIn('There were 43 arrests.[^count] More came.')).toEqual([]);
  });

  it('has no source in a footnote of another sentence', () => {
    expect(figuresIn('There were 43 arrests. More came.[^count]')).toEqual(['43 arrests']);
  });

  it('in a table has a source when its row has one', () => {
    expect(
      figuresIn(
        '| what | count |\n| --- | --- |\n| arrests | 43[^count] |\n| charges | 19 charges |',
      ),
    ).toEqual(['19 charges']);
  });

  it('alone in a cell is a figure too', () => {
    expect(figuresIn('| what | count |\n| --- | --- |\n| arrests | About 1,000 |')).toEqual([
      'About 1,000',
    ]);
  });

  it.each([
    'Call 999. Reports follow.',
    'A child under 18 people know.',
    'In 2017, people came.',
    'Boys aged 14 to 18 are many.',
    'Press 55 when asked.',
    'See section 5 cases.',
  ])('is not seen in numbers that count nothing: %s', (words) => {
    expect(figuresIn(words)).toEqual([]);
  });
});
