import { describe, expect, it } from 'vitest';
import { openNowInWords } from '../../../lib/hours/open-now-in-words';

const TODAY = '2026-11-23';
const said = (state: 'open' | 'closed', date: string, time: string) =>
  openNowInWords({ state, changes: { date, time } }, TODAY);

describe('openNowInWords', () => {
  it('says nothing when nothing is known', () => {
    expect(openNowInWords({ state: 'unknown' }, TODAY)).toBe('');
  });

  it('says no time that is not known', () => {
    expect([
      openNowInWords({ state: 'open' }, TODAY),
      openNowInWords({ state: 'closed' }, TODAY),
    ]).toEqual(['Open now.', 'Closed now.']);
  });

  it.each([
    ['2026-11-23', '17:30', 'Open now, until 5:30pm.'],
    ['2026-11-24', '00:00', 'Open now, until midnight.'],
    ['2026-11-24', '17:30', 'Open now, until 5:30pm tomorrow.'],
    ['2026-11-28', '00:00', 'Open now, until midnight on Friday.'],
  ])(
    'names the day on which a line closes, when it is not this one: %s %s',
    (date, time, words) => {
      expect(said('open', date, time)).toBe(words);
    },
  );

  it.each([
    ['2026-11-23', '12:00', 'Closed now. Opens at midday.'],
    ['2026-11-24', '09:00', 'Closed now. Opens at 9am tomorrow.'],
    ['2026-11-29', '09:00', 'Closed now. Opens at 9am on Sunday.'],
    ['2026-11-30', '09:00', 'Closed now. Opens at 9am on 30 November.'],
  ])(
    'names the day on which it opens, so that no weekday could be mistaken for the next one: %s %s',
    (date, time, words) => {
      expect(said('closed', date, time)).toBe(words);
    },
  );
});
