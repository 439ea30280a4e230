import { ToldError } from '../../lib/told-error';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSettings, siteAddress } from '../../lib/settings';

const PROJECT = path.resolve(import.meta.dirname, '../..');
const read = (env: Record<string, string>, projectDir = PROJECT) => readSettings(env, projectDir);

test('a setting that is empty means the same as one that is not set', () => {
  const names = ['CONTENT_DIR', 'OUT_DIR', 'HOST', 'PORT', 'SITE_URL', 'SOURCE_DATE_EPOCH'];
  const withoutClock = ({ today, ...rest }: ReturnType<typeof read>) => [today(), rest];
  const empty = Object.fromEntries([...names, 'NO_COLOR'].map((name) => [name, '']));
  expect(withoutClock(read(empty))).toEqual(withoutClock(read({})));
});

test('every setting that cannot be used is named at once', () => {
  expect(() => read({ PORT: 'http', SITE_URL: 'b.example' })).toThrow(/^PORT .*\nSITE_URL /);
});

describe('the content folder', () => {
  test('is "content" in the project unless another is named', () => {
    expect(read({}).contentDir).toBe(path.join(PROJECT, 'content'));
  });

  test('may be named relative to the project or in full', () => {
    expect(read({ CONTENT_DIR: 'tests/broken/_base' }).contentDir).toBe(
      path.join(PROJECT, 'tests/broken/_base'),
    );
    expect(read({ CONTENT_DIR: path.join(PROJECT, 'content') }, '/').contentDir).toBe(
      path.join(PROJECT, 'content'),
    );
  });

  test.each(['not-there', 'package.json'])(
    'that is not a folder (%s) is refused in a sentence',
    (folder) => {
      expect(() => read({ CONTENT_DIR: folder })).toThrow(ToldError);
    },
  );

  test('that is missing altogether is refused in a sentence', () => {
    expect(() => read({}, path.join(PROJECT, 'public'))).toThrow(ToldError);
  });
});

describe('the folder of the published site', () => {
  test.each([
    ['', 'out'],
    ['preview', 'preview'],
    ['../preview', '../preview'],
    ['/var/www/site', '/var/www/site'],
    ['content-preview', 'content-preview'],
  ])('is where OUT_DIR says: "%s"', (given, expected) => {
    expect(read({ OUT_DIR: given }).outDir).toBe(path.resolve(PROJECT, expected));
  });

  test.each([
    '.',
    '..',
    '/',
    'content',
    'content/pages',
    'app',
    'lib/publish',
    'node_modules',
    '.git',
    'public',
  ])('may not be %s, which the site is made from', (given) => {
    expect(() => read({ OUT_DIR: given })).toThrow(/^OUT_DIR is /);
  });

  test('may not hold a content folder that lies elsewhere', () => {
    const env = { CONTENT_DIR: path.join(PROJECT, 'content'), OUT_DIR: PROJECT };
    expect(() => read(env, path.join(PROJECT, 'public'))).toThrow(/^OUT_DIR is /);
  });
});

describe('where the server listens', () => {
  test('is this computer alone unless something else is said', () => {
    expect(read({})).toMatchObject({ host: '127.0.0.1', port: 3000 });
  });

  test.each(['0', '80', '65535'])('may be the port %s', (port) => {
    expect(read({ PORT: port }).port).toBe(Number(port));
  });

  test.each(['-1', '65536', '3000a', '3.5', ' 80', '1e3', '0x50', 'http', '99999999'])(
    'may not be the port "%s"',
    (port) => {
      expect(() => read({ PORT: port })).toThrow(`PORT is "${port}".`);
    },
  );

  test.each(['0.0.0.0', '::1', '::', 'localhost', 'my-host.example'])(
    'may be the host %s',
    (host) => {
      expect(read({ HOST: host }).host).toBe(host);
    },
  );

  test.each(['http://localhost', '127.0.0.1:80', 'a b', '-x', '[::1]', 'a..b'])(
    'may not be the host "%s"',
    (host) => {
      expect(() => read({ HOST: host })).toThrow(`HOST is "${host}".`);
    },
  );
});

describe('today', () => {
  const at = (moment: string, env = {}) =>
    readSettings(env, PROJECT, () => new Date(moment)).today();

  test('is the day in London, in winter and in summer', () => {
    expect([at('2026-11-22T23:59:59Z'), at('2026-06-01T23:30:00Z')]).toEqual([
      '2026-11-22',
      '2026-06-02',
    ]);
  });

  test('may be set for builds that must come out the same, and is the day in London then too', () => {
    const halfPastMidnight = String(Date.parse('2026-06-01T23:30:00Z') / 1000);
    expect(at('2026-11-22T12:00:00Z', { SOURCE_DATE_EPOCH: halfPastMidnight })).toBe('2026-06-02');
  });

  test.each(['yesterday', '-1', '1.5', '1795392000000000', ' 1'])(
    'that cannot be read (%s) is refused in a sentence',
    (epoch) => {
      expect(() => read({ SOURCE_DATE_EPOCH: epoch })).toThrow(ToldError);
    },
  );
});

describe('the public address', () => {
  const address = (SITE_URL: string) => siteAddress(read({ SITE_URL }), 'https://a.example/');

  test('is the one in site.md unless another is set', () => {
    expect([address(''), address('https://b.example/')]).toEqual([
      'https://a.example',
      'https://b.example',
    ]);
  });

  test('may be without https on this machine only', () => {
    expect(address('http://127.0.0.1:3000')).toBe('http://127.0.0.1:3000');
    expect(() => address('http://b.example')).toThrow(ToldError);
  });

  test.each([
    'b.example',
    'https://b.example/path',
    'https://b.example/?a',
    'https://me@b.example',
    'javascript:alert(1)',
    'file:///etc',
  ])('that is more or less than an address (%s) is refused in a sentence', (given) => {
    expect(() => address(given)).toThrow(/^SITE_URL is /);
  });
});
