import { describe, expect, it } from 'vitest';
import { datesAreInStyle } from '../../../../lib/checks/prose/dates-are-in-style';
import { contentOf, page, source } from '../../../support/prose-content';

const advised = (words: string): string[] =>
  datesAreInStyle(contentOf({ 'pages/index.md': page(words) })).map(
    ({ fix }) => fix.split('"')[1] ?? '',
  );

describe('dates and times', () => {
  it.each([
    ['It began on 2026-01-31.', '31 January 2026'],
    ['It began on 31/01/2026.', '31 January 2026'],
    ['It began on January 31, 2026.', '31 January 2026'],
    ['It began on the 31st of January 2026.', '31 January 2026'],
    ['It began on 3 Feb 2026.', '3 February 2026'],
    ['They close at 17:30.', '5:30pm'],
    ['They close at 5.30pm.', '5:30pm'],
    ['They close at 5 PM.', '5pm'],
    ['They close at 5:00pm.', '5pm'],
    ['They close at 12am.', 'midnight'],
    ['They answer 24/7.', '24 hours a day, every day'],
    ['It ran 2014-2016.', '2014 to 2016'],
  ])('that are out of style get advice: %s', (words, better) => {
    expect(advised(words)).toEqual([better]);
  });

  it.each([
    'It began on 31 January 2026.',
    'They close at 5:30pm, or at 9am.',
    'It began in May 2026.',
    'Call 101.',
    'Use version 2.2.',
    'It is 11.3%.',
    'Read section 5.30.',
  ])('that are in style get none: %s', (words) => {
    expect(advised(words)).toEqual([]);
  });

  it('in the title of a source are its publisher’s', () => {
    expect(
      datesAreInStyle(
        contentOf({ 'sources/old.md': source.replace('Something', 'Silent calls, 3 Feb') }),
      ),
    ).toEqual([]);
  });
});
