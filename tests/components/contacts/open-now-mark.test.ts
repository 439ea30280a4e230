import { describe, expect, it } from 'vitest';
import { openingTimesOf, openNowMark } from '../../../components/contacts/open-now-mark';
import { openNow } from '../../../lib/hours/open-now';

const times = {
  week: [
    [540, 1050],
    [1980, 2490],
  ] as const,
  closedOn: ['2026-12-25', '2026-12-28'],
  unknownOn: ['2026-11-30'],
  from: '2026-11-01',
  to: '2027-02-01',
};

/** The attributes of a mark as a browser gives them to a script. */
function datasetOf(mark: ReturnType<typeof openNowMark>): DOMStringMap {
  const names = Object.entries(mark).map(([name, value]): [string, string | undefined] => [
    name.slice('data-'.length).replace(/-(.)/g, (_dash, letter: string) => letter.toUpperCase()),
    value,
  ]);
  return Object.fromEntries(names);
}

describe('openNowMark', () => {
  it('carries opening times through the page unchanged', () => {
    expect(openingTimesOf(datasetOf(openNowMark(times)))).toEqual(times);
  });

  it('leaves out lists of days that are empty', () => {
    expect(
      openingTimesOf(datasetOf(openNowMark({ ...times, closedOn: [], unknownOn: [] }))),
    ).toMatchObject({ closedOn: [], unknownOn: [] });
  });

  it('makes a damaged mark say nothing', () => {
    expect(
      openNow(openingTimesOf({ openNow: '0-10080' }), new Date('2026-11-23T12:00:00Z')),
    ).toEqual({ state: 'unknown' });
  });
});
