import { describe, expect, it } from 'vitest';
import type { Page } from '../../../../lib/content/model';
import type { Reading } from '../../../../lib/prose/readings';
import {
  describeReadings,
  medianOf,
  summariseReadings,
} from '../../../../lib/workshop/reviews/describe-readings';
import { contentOf, page } from '../../../support/prose-content';

const { pages } = contentOf({
  'pages/index.md': page('Words.'),
  'pages/list.md': page('Words.', 'shows: sources\n').replace('title: A page', 'title: A list'),
}).content;
const reading = (file: string, age: number | undefined, words: number): Reading => {
  const document: Page | undefined = pages.find(({ path }) => path === file);
  if (document === undefined) throw new Error(`no page ${file}`);
  return {
    document,
    words,
    judgement: { ...(age !== undefined && { age }), words, hardest: [], tooHard: [] },
  };
};

describe('the targets', () => {
  it('count no page that cannot be judged', () => {
    expect(
      summariseReadings(
        [reading('pages/index.md', 10, 5), reading('pages/list.md', undefined, 5)],
        pages,
      ).median,
    ).toBe(10);
  });

  it('let a list of sources be long, and no other page', () => {
    const summary = summariseReadings(
      [reading('pages/index.md', 10, 901), reading('pages/list.md', 10, 901)],
      pages,
    );
    expect(summary.tooLong.map(({ document }) => document.path)).toEqual(['pages/index.md']);
  });
});

describe('the list of readings', () => {
  it('begins with the hardest page and says whether the targets are met', () => {
    const readings = [reading('pages/index.md', 9, 100), reading('pages/list.md', 14, 100)];
    const lines = describeReadings(readings, summariseReadings(readings, pages)).split('\n');
    expect(lines[1]).toContain('pages/list.md');
    expect(lines.find((line) => line.startsWith('Median'))).toBe(
      'Median reading age: 11.5. The target is 11 or less: missed.',
    );
  });
});

describe('the median', () => {
  it.each([
    [[3, 1, 2], 2],
    [[4, 1, 2, 3], 2.5],
    [[7], 7],
    [[], 0],
  ])('of %j is %d', (values, median) => {
    expect(medianOf(values)).toBe(median);
  });
});
