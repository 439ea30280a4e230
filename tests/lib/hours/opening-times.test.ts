import { describe, expect, it } from 'vitest';
import { openNow } from '../../../lib/hours/open-now';
import { holidaysOf, joined, openingTimes, weekOf } from '../../../lib/hours/opening-times';

const workdays = [
  { days: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'], from: '09:00', to: '17:00' },
] satisfies Parameters<typeof weekOf>[0];
const everyDay = [
  {
    days: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
    from: '09:00',
    to: '17:00',
  },
] satisfies Parameters<typeof weekOf>[0];
const contact = {
  hours: workdays,
  coverage: ['england'],
  checked: '2026-11-01',
  checkEvery: 3,
  calendar: { knownUpTo: 2028, proclaimed: [] },
} satisfies Parameters<typeof openingTimes>[0];

describe('openingTimes', () => {
  it.each([
    ['its hours are not known', { ...contact, hours: undefined }],
    ['nobody knows when it was checked', { ...contact, checked: 'undated' as const }],
  ])('are not there when %s', (_why, unknown) => {
    expect(openingTimes(unknown)).toBeUndefined();
  });

  it('last from the check to the day on which the next one is due', () => {
    expect(openingTimes(contact)).toMatchObject({ from: '2026-11-01', to: '2027-02-01' });
  });

  it('count a check of which only the month is known from its first day', () => {
    expect(openingTimes({ ...contact, checked: '2026-11' })).toMatchObject({
      from: '2026-11-01',
      to: '2027-02-01',
    });
  });

  const long = { ...contact, checkEvery: 36 };

  it('never last longer than the lists of bank holidays are known to be complete', () => {
    expect(openingTimes(long)?.to).toBe('2028-12-31');
  });

  it('are not there in a year of which nobody has said that its list is complete', () => {
    const calendar = { knownUpTo: 2025, proclaimed: [] };
    expect([calendar, undefined].map((one) => openingTimes({ ...long, calendar: one }))).toEqual([
      undefined,
      undefined,
    ]);
  });

  it.each([
    ['is always open', { hours: 'always' as const }],
    ['is open on bank holidays', { bankHolidays: 'open' as const }],
  ])('of a line that %s need no list', (_which, more) => {
    expect(openingTimes({ ...long, ...more, calendar: undefined })?.to).toBe('2029-11-01');
  });

  it('carry only the holidays within that time', () => {
    expect(openingTimes({ ...contact, bankHolidays: 'closed' })?.closedOn).toEqual([
      '2026-12-25',
      '2026-12-28',
      '2027-01-01',
    ]);
  });

  it('let the line be open on any bank holiday of the three divisions only when it says so', () => {
    const line = {
      ...contact,
      hours: everyDay,
      coverage: ['england' as const, 'scotland' as const, 'northern-ireland' as const],
      checkEvery: 12,
    };
    const days = [
      '2026-11-30',
      '2026-12-25',
      '2027-01-04',
      '2027-03-17',
      '2027-03-29',
      '2027-07-12',
      '2027-08-02',
      '2027-08-30',
    ];
    const openOn = (more: Partial<typeof contact> & { bankHolidays?: 'open' | 'closed' }) => {
      const times = openingTimes({ ...line, ...more });
      return days.filter(
        (day) => times && openNow(times, new Date(`${day}T12:00:00Z`)).state === 'open',
      );
    };

    expect([
      openOn({}),
      openOn({ bankHolidays: 'closed' }),
      openOn({ bankHolidays: 'open' }),
    ]).toEqual([[], [], days]);
  });
});

describe('weekOf', () => {
  it('joins midnight to midnight, so that a line open all week has no seams', () => {
    expect(weekOf([{ days: ['monday', 'tuesday'], from: '00:00', to: '24:00' }])).toEqual([
      [0, 2880],
    ]);
  });

  it('takes "always" as every minute of the week', () => {
    expect(weekOf('always')).toEqual([[0, 10_080]]);
  });
});

describe('joined', () => {
  it('puts ranges in order and joins those that touch or overlap', () => {
    expect(
      joined([
        [50, 60],
        [10, 20],
        [20, 30],
        [15, 18],
      ]),
    ).toEqual([
      [10, 30],
      [50, 60],
    ]);
  });
});

describe('holidaysOf', () => {
  it('does not know what a line does on holidays that it does not mention', () => {
    const { closedOn, unknownOn } = holidaysOf({ hours: workdays, coverage: ['wales'] }, [2026]);

    expect([closedOn, unknownOn.includes('2026-12-25'), unknownOn.includes('2026-08-31')]).toEqual([
      [],
      true,
      true,
    ]);
  });

  it('lets a line that is always open be closed on bank holidays, when it says so', () => {
    expect(
      holidaysOf({ hours: 'always', bankHolidays: 'closed', coverage: ['england'] }, [2026])
        .closedOn,
    ).toContain('2026-12-25');
  });

  it('takes "always" at its word', () => {
    expect(holidaysOf({ hours: 'always', coverage: ['wales'] }, [2026])).toEqual({
      closedOn: [],
      unknownOn: [],
    });
  });

  it('is not certain of a holiday that only some of the nations served have', () => {
    const { closedOn, unknownOn } = holidaysOf(
      { hours: workdays, bankHolidays: 'closed', coverage: ['england', 'scotland'] },
      [2026],
    );

    expect([
      closedOn.includes('2026-12-25'),
      closedOn.includes('2026-11-30'),
      unknownOn.includes('2026-11-30'),
    ]).toEqual([true, false, true]);
  });

  it('is not certain of a holiday at a weekend, for which another day is the bank holiday', () => {
    const { closedOn, unknownOn } = holidaysOf(
      { hours: everyDay, bankHolidays: 'closed', coverage: ['england'] },
      [2027],
    );

    expect([unknownOn, closedOn.includes('2027-12-27')]).toEqual([
      ['2027-12-25', '2027-12-26'],
      true,
    ]);
  });

  it('leaves out holidays on days when the line is closed anyway', () => {
    expect(holidaysOf({ hours: workdays, coverage: ['england'] }, [2027]).unknownOn).not.toContain(
      '2027-12-25',
    );
  });
});

describe('odd days', () => {
  const noon = (day: string) => new Date(`${day}T12:00:00+01:00`);
  const stateOn = (day: string, more: Partial<Parameters<typeof openingTimes>[0]>) => {
    const times = openingTimes({ ...contact, checked: '2026-06-01', checkEvery: 12, ...more });
    return times && openNow(times, noon(day)).state;
  };

  it('keep the one-off holiday of 15 June 2026 in Scotland, and there alone', () => {
    const calendar = {
      knownUpTo: 2027,
      proclaimed: [{ day: '2026-06-15', nations: ['scotland' as const] }],
    };
    const of = (...coverage: ('scotland' | 'england')[]) =>
      stateOn('2026-06-15', { bankHolidays: 'closed', coverage, calendar });
    expect([of('scotland'), of('england'), of('england', 'scotland')]).toEqual([
      'closed',
      'open',
      'unknown',
    ]);
  });

  it('promise nothing on a proclaimed day of a line that says nothing of bank holidays', () => {
    const calendar = {
      knownUpTo: 2027,
      proclaimed: [{ day: '2026-06-15', nations: ['england' as const] }],
    };
    expect(stateOn('2026-06-15', { calendar })).toBe('unknown');
  });

  it.each([
    ['a strike', 'not-known', 'unknown'],
    ['a training day', 'closed', 'closed'],
  ] as const)('of one line go before its week: %s', (_what, is, state) => {
    const oddDays = [{ day: '2026-06-16', is }];
    expect(stateOn('2026-06-16', { oddDays })).toBe(state);
    expect(stateOn('2026-06-16', { oddDays, hours: 'always' })).toBe(state);
    expect(stateOn('2026-06-17', { oddDays })).toBe('open');
  });

  it('of one line go before its rule for bank holidays', () => {
    const oddDays = [{ day: '2026-12-25', is: 'open' as const }];
    expect(stateOn('2026-12-25', { oddDays, bankHolidays: 'closed' })).toBe('open');
  });
});
