import { describe, expect, it } from 'vitest';
import { hoursOn, openNow, ukTime, type OpeningTimes } from '../../../lib/hours/open-now';
import { weekOf } from '../../../lib/hours/opening-times';

const everyDay = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;
const workdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] as const;

function times(
  hours: Parameters<typeof weekOf>[0],
  more: Partial<OpeningTimes> = {},
): OpeningTimes {
  return {
    week: weekOf(hours),
    closedOn: [],
    unknownOn: [],
    from: '2026-01-01',
    to: '2031-12-31',
    ...more,
  };
}

const office = times([{ days: [...workdays], from: '09:00', to: '17:30' }]);
const at = (line: OpeningTimes, moment: string) => openNow(line, new Date(moment));

describe('openNow', () => {
  it.each([
    ['2026-11-23T08:59:59Z', 'closed'],
    ['2026-11-23T09:00:00Z', 'open'],
    ['2026-11-23T17:29:59Z', 'open'],
    ['2026-11-23T17:30:00Z', 'closed'],
    ['2026-11-22T12:00:00Z', 'closed'],
  ])('at %s a line of office hours is %s', (moment, state) => {
    expect(at(office, moment).state).toBe(state);
  });

  it('follows British summer time', () => {
    expect([
      at(office, '2026-07-01T07:59:00Z').state,
      at(office, '2026-07-01T08:00:00Z').state,
    ]).toEqual(['closed', 'open']);
  });

  it('never closes when the hours are always, not even in the minute when the week begins', () => {
    const always = times('always');

    expect(
      [
        '2026-11-22T23:59:59Z',
        '2026-11-23T00:00:00Z',
        '2027-03-28T01:00:00Z',
        '2026-10-25T01:30:00Z',
      ].map((moment) => at(always, moment).state),
    ).toEqual(['open', 'open', 'open', 'open']);
  });

  // The last Sundays of March and October; clocks change at 01:00 UTC.
  const changes = [
    '2026-03-29',
    '2026-10-25',
    '2027-03-28',
    '2027-10-31',
    '2028-03-26',
    '2028-10-29',
    '2029-03-25',
    '2029-10-28',
    '2030-03-31',
    '2030-10-27',
  ];

  it.each(changes)(
    'agrees with the clocks of the UK through every half hour of %s and the days around it',
    (day) => {
      const clock = new Intl.DateTimeFormat('en-GB', {
        timeZone: 'Europe/London',
        hour: '2-digit',
        minute: '2-digit',
        hourCycle: 'h23',
      });
      const early = times([{ days: [...everyDay], from: '01:30', to: '02:30' }]);
      const halfHours = Array.from(
        { length: 96 },
        (_none, half) => new Date(Date.parse(`${day}T00:00:00Z`) + (half - 24) * 1_800_000),
      );
      const wrong = halfHours.filter((moment) => {
        const shown = clock.format(moment);
        return (openNow(early, moment).state === 'open') !== (shown >= '01:30' && shown < '02:30');
      });

      expect(wrong).toEqual([]);
    },
  );

  it('is open in both of the hours that come twice in October', () => {
    const nightly = times([{ days: ['sunday'], from: '01:00', to: '02:00' }]);

    expect(
      ['2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z', '2026-10-25T02:00:00Z'].map(
        (moment) => at(nightly, moment).state,
      ),
    ).toEqual(['open', 'open', 'closed']);
  });

  it('is closed all day on a day that is named', () => {
    expect(at({ ...office, closedOn: ['2026-12-25'] }, '2026-12-25T12:00:00Z').state).toBe(
      'closed',
    );
  });

  it.each([
    ['on a day of which nobody knows', { unknownOn: ['2026-11-23'] }],
    ['before the check', { from: '2026-11-24' }],
    ['after the check is overdue', { to: '2026-11-22' }],
  ])('says that it does not know %s', (_when, more) => {
    expect(at({ ...office, ...more }, '2026-11-23T12:00:00Z')).toEqual({ state: 'unknown' });
  });

  it('counts days by the clocks of the UK, not by UTC', () => {
    const line = { ...times('always'), closedOn: ['2026-07-02'] };

    expect([
      at(line, '2026-07-01T22:59:00Z').state,
      at(line, '2026-07-01T23:00:00Z').state,
    ]).toEqual(['open', 'closed']);
  });
});

describe('the next change', () => {
  it.each([
    ['today', '2026-11-23T10:00:00Z', { date: '2026-11-23', time: '17:30' }],
    ['on the next working day', '2026-11-20T18:00:00Z', { date: '2026-11-23', time: '09:00' }],
  ])('is %s', (_when, moment, changes) => {
    expect(at(office, moment)).toMatchObject({ changes });
  });

  it('is after the holidays', () => {
    expect(
      at({ ...office, closedOn: ['2026-12-25', '2026-12-28'] }, '2026-12-24T18:00:00Z'),
    ).toMatchObject({ changes: { date: '2026-12-29', time: '09:00' } });
  });

  it('is midnight when a holiday begins while the line is open', () => {
    expect(
      at({ ...times('always'), closedOn: ['2026-12-25'] }, '2026-12-24T18:00:00Z'),
    ).toMatchObject({ changes: { date: '2026-12-25', time: '00:00' } });
  });

  it('goes past a midnight at which nothing changes', () => {
    const weekend = times([{ days: ['saturday', 'sunday'], from: '00:00', to: '24:00' }]);

    expect(at(weekend, '2026-11-28T12:00:00Z')).toMatchObject({
      changes: { date: '2026-11-30', time: '00:00' },
    });
  });

  it.each([
    ['when the line never closes', times('always')],
    [
      'when a day comes first of which nobody knows',
      { ...times('always'), unknownOn: ['2026-11-24'] },
    ],
    ['when the check is overdue by then', { ...times('always'), to: '2026-11-23' }],
  ])('is left out %s', (_when, line) => {
    expect(at(line, '2026-11-23T12:00:00Z')).toEqual({ state: 'open' });
  });
});

describe('ukTime', () => {
  it('shows midnight as the first minute of the day', () => {
    expect(ukTime(new Date('2026-07-01T23:00:00Z'))).toEqual({ date: '2026-07-02', time: '00:00' });
  });
});

describe('hoursOn', () => {
  it('cuts a range at midnight', () => {
    const nights: [number, number][] = [[5 * 1440 + 1200, 6 * 1440 + 120]];

    expect([
      hoursOn('2026-11-28', nights),
      hoursOn('2026-11-29', nights),
      hoursOn('2026-11-30', nights),
    ]).toEqual([[[1200, 1440]], [[0, 120]], []]);
  });
});
