import { describe, expect, it } from 'vitest';
import { bankHolidays, divisionOf } from '../../../lib/hours/bank-holidays';

// As published on gov.uk/bank-holidays.
const published = {
  'england-and-wales': {
    2026: [
      '2026-01-01',
      '2026-04-03',
      '2026-04-06',
      '2026-05-04',
      '2026-05-25',
      '2026-08-31',
      '2026-12-25',
      '2026-12-28',
    ],
    2027: [
      '2027-01-01',
      '2027-03-26',
      '2027-03-29',
      '2027-05-03',
      '2027-05-31',
      '2027-08-30',
      '2027-12-27',
      '2027-12-28',
    ],
  },
  scotland: {
    2027: [
      '2027-01-01',
      '2027-01-04',
      '2027-03-26',
      '2027-05-03',
      '2027-05-31',
      '2027-08-02',
      '2027-11-30',
      '2027-12-27',
      '2027-12-28',
    ],
  },
  'northern-ireland': {
    2026: [
      '2026-01-01',
      '2026-03-17',
      '2026-04-03',
      '2026-04-06',
      '2026-05-04',
      '2026-05-25',
      '2026-07-13',
      '2026-08-31',
      '2026-12-25',
      '2026-12-28',
    ],
    2027: [
      '2027-01-01',
      '2027-03-17',
      '2027-03-26',
      '2027-03-29',
      '2027-05-03',
      '2027-05-31',
      '2027-07-12',
      '2027-08-30',
      '2027-12-27',
      '2027-12-28',
    ],
  },
} as const;

describe('bankHolidays', () => {
  it.each([
    ['england-and-wales', 2026, published['england-and-wales'][2026]],
    ['england-and-wales', 2027, published['england-and-wales'][2027]],
    ['scotland', 2027, published.scotland[2027]],
    ['northern-ireland', 2026, published['northern-ireland'][2026]],
    ['northern-ireland', 2027, published['northern-ireland'][2027]],
  ] as const)(
    'are those of %s in %i, without Easter Sunday and Mothering Sunday',
    (division, year, days) => {
      expect(bankHolidays(division, year).bankHolidays).toEqual(days);
    },
  );

  it('keeps apart a holiday at a weekend, for which a Monday is the bank holiday', () => {
    expect(bankHolidays('england-and-wales', 2027).atWeekend).toEqual(['2027-12-25', '2027-12-26']);
  });

  it('never names a day twice', () => {
    const { bankHolidays: days, atWeekend } = bankHolidays('scotland', 2028);

    expect(new Set([...days, ...atWeekend]).size).toBe(days.length + atWeekend.length);
  });
});

describe('divisionOf', () => {
  it('counts England and Wales as one', () => {
    expect((['england', 'wales', 'scotland'] as const).map(divisionOf)).toEqual([
      'england-and-wales',
      'england-and-wales',
      'scotland',
    ]);
  });
});
