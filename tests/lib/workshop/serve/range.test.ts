import { describe, expect, it } from 'vitest';
import { readRange } from '../../../../lib/workshop/serve/range';

describe('readRange', () => {
  it.each([
    ['bytes=0-0', { start: 0, end: 0 }],
    ['bytes=10-', { start: 10, end: 99 }],
    ['bytes=10-500', { start: 10, end: 99 }],
    ['bytes=-1', { start: 99, end: 99 }],
    ['bytes=-500', { start: 0, end: 99 }],
  ])('reads "%s"', (header, range) => {
    expect(readRange(header, 100)).toEqual(range);
  });

  it.each(['bytes=100-', 'bytes=100-200', 'bytes=-0'])(
    'knows that a file of 100 bytes has none of "%s"',
    (header) => {
      expect(readRange(header, 100)).toBe('none of it');
    },
  );

  it.each([
    '',
    'bytes=',
    'bytes=-',
    'bytes=9-1',
    'bytes=0-1,2-3',
    'pages=1-2',
    'bytes=1e3-',
    'bytes=0x1-2',
    'bytes=--5',
    'bytes=1-2-3',
  ])('ignores "%s"', (header) => {
    expect(readRange(header, 100)).toBeUndefined();
  });

  it('has no part of an empty file to give', () => {
    expect([readRange('bytes=0-', 0), readRange('bytes=-5', 0)]).toEqual([
      'none of it',
      'none of it',
    ]);
  });
});
