import { describe, expect, test } from 'vitest';
import { dateAsWritten, timeAsWritten } from '../../../../lib/content/shape/typed-values';

describe('a date', () => {
  test.each([
    ['1 November 2026', '2026-11-01'],
    ['1st Nov 2026', '2026-11-01'],
    ['22nd of February, 2026', '2026-02-22'],
    ['9 Sept. 2026', '2026-09-09'],
    ['01/11/2026', '2026-11-01'],
    ['31.1.2026', '2026-01-31'],
    ['2026/1/31', '2026-01-31'],
    ['29 February 2028', '2028-02-29'],
  ])('typed as %s is written %s', (typed, written) => {
    expect(dateAsWritten(typed)).toBe(written);
  });

  test.each([
    '29 February 2026',
    '31/02/2026',
    '2026-02-31',
    '1 Novembre',
    'yesterday',
    '13/13/2026',
    '1 Foo 2026',
    '00/01/2026',
    '',
  ])('that is not certain (%s) is not guessed', (typed) => {
    expect(dateAsWritten(typed)).toBeUndefined();
  });
});

describe('a time of day', () => {
  test.each([
    ['9:00', '09:00'],
    ['9.30', '09:30'],
    ['5.30pm', '17:30'],
    ['5:30 PM', '17:30'],
    ['9am', '09:00'],
    ['12am', '00:00'],
    ['12pm', '12:00'],
    ['17.30', '17:30'],
  ])('typed as %s is written %s', (typed, written) => {
    expect(timeAsWritten(typed)).toBe(written);
  });

  test.each(['9', '25:00', '9:75', '13pm', '0am', 'noon', '24/7', ''])(
    'that is not certain (%s) is not guessed',
    (typed) => {
      expect(timeAsWritten(typed)).toBeUndefined();
    },
  );
});
