import { describe, expect, it } from 'vitest';
import { dateInWords, DateText } from '../../../components/basics/date-text';
import { attribute, named, parsed } from '../parsed';

describe('dateInWords', () => {
  it.each([
    ['2026-01-01', '1 January 2026'],
    ['2017-04', 'April 2017'],
    ['2017', '2017'],
    ['2026-12-31', '31 December 2026'],
  ])('says %s as "%s"', (date, text) => {
    expect(dateInWords(date)).toBe(text);
  });
});

describe('DateText', () => {
  it('keeps the date for machines', () => {
    expect(attribute(named(parsed(<DateText date="2017-04" />), 'time')[0], 'datetime')).toBe(
      '2017-04',
    );
  });
});
