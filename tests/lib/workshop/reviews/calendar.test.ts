import { describe, expect, it, vi } from 'vitest';
import { makeCalendar } from '../../../../lib/workshop/reviews/calendar';
import type { Duty } from '../../../../lib/workshop/reviews/duties';

const duty = (more: Partial<Duty> = {}): Duty => ({
  file: 'contacts/helpline.md',
  name: 'Helpline',
  address: '/contacts/helpline/',
  owner: 'Editors',
  task: 'Check it',
  due: '2027-02-28',
  ...more,
});
const calendar = (...duties: Duty[]): string =>
  makeCalendar(duties, { today: '2026-11-22', host: 'site.example.org', siteName: 'Test' });
const unfolded = (text: string): string[] => text.replaceAll('\r\n ', '').split('\r\n');

describe('the calendar', () => {
  it('ends each line as RFC 5545 asks, and holds no other line end', () => {
    expect(calendar(duty()).replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('has no line longer than 75 octets, and cuts no letter in two', () => {
    const text = calendar(duty({ name: 'Ünïcödé näme '.repeat(20) }));
    expect(
      Math.max(...text.split('\r\n').map((line) => Buffer.byteLength(line))),
    ).toBeLessThanOrEqual(75);
    expect(unfolded(text)).toContain(`SUMMARY:Review: ${'Ünïcödé näme '.repeat(20)}`);
  });

  it('has an entry of one whole day for each thing that falls due', () => {
    expect(unfolded(calendar(duty()))).toEqual(
      expect.arrayContaining(['DTSTART;VALUE=DATE:20270228', 'DTEND;VALUE=DATE:20270301']),
    );
  });

  it('keeps its days wherever it is made', () => {
    vi.stubEnv('TZ', 'America/New_York');
    const there = calendar(duty());
    vi.unstubAllEnvs();

    expect(there).toBe(calendar(duty()));
  });

  it('ends its last line too', () => {
    expect(calendar(duty())).toMatch(/END:VCALENDAR\r\n$/);
  });

  it('puts what is overdue on today', () => {
    const lines = unfolded(
      calendar(duty({ due: '2026-01-01' }), duty({ file: 'contacts/other.md', due: undefined })),
    );
    expect(lines.filter((line) => line.startsWith('DTSTART'))).toEqual([
      'DTSTART;VALUE=DATE:20261122',
      'DTSTART;VALUE=DATE:20261122',
    ]);
  });

  it('names an entry by its file and the site, so that it keeps its name when it moves', () => {
    const names = (text: string): string[] =>
      unfolded(text).filter((line) => line.startsWith('UID:'));
    expect(names(calendar(duty()))).toEqual(['UID:contacts-helpline@site.example.org']);
    expect(names(calendar(duty({ due: '2028-01-01', owner: 'Others' })))).toEqual(
      names(calendar(duty())),
    );
  });

  it('keeps commas, semicolons and backslashes from being read as marks', () => {
    expect(unfolded(calendar(duty({ name: 'A, B; C\\D' })))).toContain(
      'SUMMARY:Review: A\\, B\\; C\\\\D',
    );
  });
});
