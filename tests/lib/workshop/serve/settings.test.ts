import { describe, expect, it } from 'vitest';
import { listenProblem, readSettings, webAddress } from '../../../../lib/workshop/serve/settings';

describe('readSettings', () => {
  it('keeps to this computer unless told otherwise', () => {
    expect(readSettings({})).toEqual({ host: '127.0.0.1', port: 3000 });
  });

  it.each(['0', '80', '65535'])('takes the port %s', (port) => {
    expect(readSettings({ PORT: port }).port).toBe(Number(port));
  });

  it.each(['-1', '65536', '3000a', '3.5', ' 80', '1e3', '0x50', 'http', '99999999'])(
    'refuses the port "%s" and says so',
    (port) => {
      expect(() => readSettings({ PORT: port })).toThrow(`It is "${port}".`);
    },
  );

  it.each(['0.0.0.0', '::1', '::', 'localhost', 'my-host.example'])('takes the host %s', (host) => {
    expect(readSettings({ HOST: host }).host).toBe(host);
  });

  it.each(['http://localhost', '127.0.0.1:80', 'a b', '-x', '[::1]', 'a..b'])(
    'refuses the host "%s" and says so',
    (host) => {
      expect(() => readSettings({ HOST: host })).toThrow(`It is "${host}".`);
    },
  );
});

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
