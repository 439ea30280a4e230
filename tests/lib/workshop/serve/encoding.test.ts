import { describe, expect, it } from 'vitest';
import { chooseEncoding } from '../../../../lib/workshop/serve/encoding';

describe('chooseEncoding', () => {
  it.each([
    ['br, gzip', 'br'],
    ['gzip', 'gzip'],
    ['GZIP', 'gzip'],
    ['gzip;q=1, br;q=0.1', 'br'],
    ['br;q=0, gzip;q=0.5', 'gzip'],
    ['*', 'br'],
    ['*;q=0.1, br;q=0', 'gzip'],
    ['brotli', undefined],
    ['gzip;q=0', undefined],
    ['gzip;q=nonsense', undefined],
    ['', undefined],
  ] as const)('with "%s" takes %s', (accepted, expected) => {
    expect(chooseEncoding(accepted, ['br', 'gzip'])).toBe(expected);
  });

  it('takes only what is there', () => {
    expect(chooseEncoding('br, gzip', ['gzip'])).toBe('gzip');
  });
});
