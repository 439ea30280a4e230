import { describe, expect, test } from 'vitest';
import { daysInWords, hoursInWords, oddDaysInWords } from '../../../lib/hours/in-words';

describe('opening hours', () => {
  test('that are not known are not said', () => {
    expect(hoursInWords(undefined)).toEqual([]);
  });

  test('that never end are said as such', () => {
    expect(hoursInWords('always')).toEqual(['24 hours a day, every day']);
  });

  test('have a line for each entry, and say whose time it is', () => {
    expect(
      hoursInWords([
        {
          days: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
          from: '08:00',
          to: '22:00',
        },
        { days: ['saturday', 'sunday'], from: '09:30', to: '24:00' },
      ]),
    ).toEqual([
      'Monday to Friday, 8am to 10pm, UK time',
      'Saturday and Sunday, 9:30am to midnight, UK time',
    ]);
  });
});

describe('days', () => {
  test.each([
    [['monday'], 'Monday'],
    [['monday', 'tuesday'], 'Monday and Tuesday'],
    [['monday', 'tuesday', 'wednesday'], 'Monday to Wednesday'],
    [['monday', 'wednesday', 'friday'], 'Monday, Wednesday and Friday'],
    [['monday', 'tuesday', 'thursday', 'friday'], 'Monday, Tuesday, Thursday and Friday'],
    [['monday', 'tuesday', 'wednesday', 'saturday'], 'Monday to Wednesday and Saturday'],
    [['sunday', 'monday'], 'Monday and Sunday'],
    [['friday', 'friday'], 'Friday'],
    [['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'], 'Every day'],
  ] as const)('%j are %s', (days, words) => {
    expect(daysInWords(days)).toBe(words);
  });
});

describe('oddDaysInWords', () => {
  test('says nothing of a day that is as any other', () => {
    expect(
      oddDaysInWords([
        { day: '2026-12-24', is: 'open' },
        { day: '2026-12-25', is: 'closed' },
        { day: '2026-12-28', is: 'not-known' },
      ]),
    ).toEqual(['Closed on 25 December 2026.', 'We don’t know if it is open on 28 December 2026.']);
  });
});
