import { describe, expect, it } from 'vitest';
import { findStatistics, isFigure } from '../../../lib/facts/statistics';

const found = (text: string): string[] => findStatistics(text).map((statistic) => statistic.found);

describe('statistics', () => {
  it.each([
    ['about 1,000 arrests', ['1,000 arrests']],
    ['117 reports a month', ['117 reports']],
    ['29 of 43 forces', ['29 of 43 forces']],
    ['£20 million', ['£20 million']],
    ['11.3 per cent', ['11.3 per cent']],
    ['two thirds of them', ['two thirds of']],
    ['one in five', ['one in five']],
  ])('are found: %s', (text, statistics) => {
    expect(found(text)).toEqual(statistics);
  });

  it.each([
    'Call 101. People answer.',
    'since 2017, people have',
    'aged 14 to 18',
    'under 18 people',
    'page 3 of messages',
    'two people',
    'step 2 cases',
  ])('are not found: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('a cell', () => {
  it.each(['299', 'About 1,200', 'More than 400'])('may be a figure: %s', (cell) => {
    expect(isFigure(cell)).toBe(true);
  });

  it.each(['2017', 'Kent, two years', ''])('may be none: %s', (cell) => {
    expect(isFigure(cell)).toBe(false);
  });
});
