import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  dateInWords,
  daysBetween,
  isOverdue,
  minuteInLondon,
} from '../../lib/dates';

describe('dates', () => {
  it.each([
    ['2017-04-09', '9 April 2017'],
    ['2017-04', 'April 2017'],
    ['2017', '2017'],
  ])('are said as exactly as they are known: %s', (date, words) => {
    expect(dateInWords(date)).toBe(words);
  });

  it('go on over the end of a month, and over the night when clocks change', () => {
    expect([addDays('2026-12-31', 1), addDays('2026-03-28', 2)]).toEqual([
      '2027-01-01',
      '2026-03-30',
    ]);
  });

  it('have the clock of London, in summer too', () => {
    expect(
      ['2026-06-01T23:30:00Z', '2026-12-01T23:30:00Z'].map((at) => minuteInLondon(new Date(at))),
    ).toEqual(['2026-06-02 00:30', '2026-12-01 23:30']);
  });

  it('count the days between them', () => {
    expect([
      daysBetween('2026-11-22', '2026-12-01'),
      daysBetween('2026-12-01', '2026-11-22'),
    ]).toEqual([9, -9]);
  });
});

describe('months later', () => {
  it.each([
    ['2026-08-31', 6, '2027-02-28'],
    ['2027-08-31', 6, '2028-02-29'],
    ['2026-11-22', 1, '2026-12-22'],
    ['2026-11-22', 36, '2029-11-22'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2026-08', 6, '2027-02-01'],
    ['2026', 1, '2026-02-01'],
    ['2026-11-22', 0, '2026-11-22'],
  ])('%s and %i months is %s', (date, months, later) => {
    expect(addMonths(date, months)).toBe(later);
  });
});

describe('a check that is due every three months', () => {
  it.each([
    ['2026-08-22', false],
    ['2026-08-21', true],
    ['2026-08', true],
    ['2026', true],
    ['undated', true],
    ['2026-11', false],
  ])('made on %s and looked at on 22 November 2026 is overdue: %s', (checked, overdue) => {
    expect(isOverdue(checked, 3, '2026-11-22')).toBe(overdue);
  });
});
