import { describe, expect, it } from 'vitest';
import { listenProblem, webAddress } from '../../../../lib/workshop/serve/web-address';

describe('webAddress', () => {
  it('puts an address of six parts into brackets', () => {
    expect(webAddress({ host: '::1', port: 80 })).toBe('http://[::1]:80/');
  });
});

describe('listenProblem', () => {
  it('names a port that exists when the last one is taken', () => {
    expect(listenProblem('EADDRINUSE', { host: '127.0.0.1', port: 65_535 })).toContain('PORT=8080');
  });

  it.each(['EADDRINUSE', 'EACCES', 'EADDRNOTAVAIL', 'ENOTFOUND', 'EWHATEVER', undefined])(
    'has a sentence for %s',
    (code) => {
      expect(listenProblem(code, { host: 'a', port: 1 })).toMatch(/^[A-Z].+/);
    },
  );
});
