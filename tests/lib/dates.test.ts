import { describe, expect, it } from 'vitest';
import { addDays, dateInWords, daysBetween } from '../../lib/dates';

describe('dates', () => {
  it.each([
    ['2017-04-09', '9 April 2017'],
    ['2017-04', 'April 2017'],
    ['2017', '2017'],
  ])('are said as exactly as they are known: %s', (date, words) => {
    expect(dateInWords(date)).toBe(words);
  });

  it('go on over the end of a month, and over the night when clocks change', () => {
    expect([addDays('2026-12-31', 1), addDays('2026-03-28', 2)]).toEqual(['2027-01-01', '2026-03-30']);
  });

  it('count the days between them', () => {
    expect([daysBetween('2026-11-22', '2026-12-01'), daysBetween('2026-12-01', '2026-11-22')]).toEqual([9, -9]);
  });
});
