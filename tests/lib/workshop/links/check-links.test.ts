import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkLink } from '../../../../lib/workshop/links/check-link';
import { checkLinks, describeLinks } from '../../../../lib/workshop/links/check-links';

let server: Server;
let base = '';
let asked: string[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.url ?? '');
    const redirects: Record<string, [number, string]> = {
      '/moved': [301, '/works'],
      '/detour': [302, '/works'],
      '/moved-then-gone': [301, '/gone'],
      '/loop': [301, '/loop-back'],
      '/loop-back': [301, '/loop'],
      '/to-loopback': [302, 'http://localhost:1/admin?delete=all'],
      '/to-private': [302, 'http://192.168.0.1/'],
      '/to-data': [302, 'data:text/html,hello'],
      '/to-file': [302, 'file:///etc/passwd'],
    };
    const redirect = redirects[request.url ?? ''];
    if (redirect) response.writeHead(redirect[0], { location: redirect[1] }).end();
    else if (request.url === '/gone') response.writeHead(404).end();
    else if (request.url === '/gone-for-good') response.writeHead(410).end();
    else if (request.url === '/fault') response.writeHead(500).end();
    else if (request.url !== '/hang') response.end('Words');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  base = `http://127.0.0.1:${isAddress(address) ? address.port : 0}`;
});

function isAddress(address: string | AddressInfo | null): address is AddressInfo {
  return typeof address === 'object' && address !== null;
}

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

describe('opening an address', () => {
  test.each([
    ['/works', { state: 'works' }],
    ['/detour', { state: 'works' }],
    ['/gone', { state: 'dead' }],
    ['/gone-for-good', { state: 'dead' }],
    ['/moved-then-gone', { state: 'dead' }],
    ['/loop', { state: 'dead', why: 'it leads round in a circle' }],
    ['/fault', { state: 'down' }],
  ])('%s is told as %o', async (path, expected) => {
    expect(await checkLink(base + path)).toMatchObject(expected);
  });

  test.each(['/to-loopback', '/to-private', '/to-data', '/to-file'])(
    'that leads to a computer no visitor can reach is dead, and is not followed: %s',
    async (path) => {
      const opened: string[] = [];
      const ask: typeof fetch = (input, options) => {
        opened.push(String(input instanceof Request ? input.url : input));
        return fetch(input, options);
      };
      expect(await checkLink(base + path, { fetch: ask })).toMatchObject({ state: 'dead' });
      expect(opened).toEqual([base + path]);
    },
  );

  test('that moved for good names the new address', async () => {
    expect(await checkLink(`${base}/moved`)).toEqual({ state: 'moved', to: `${base}/works` });
  });

  test('that never answers is down, not dead', async () => {
    expect(await checkLink(`${base}/hang`, { timeout: 200 })).toMatchObject({ state: 'down' });
  });

  test('of a server that is not there is down, not dead', async () => {
    expect(await checkLink('http://127.0.0.1:1/')).toMatchObject({ state: 'down' });
  });
});

describe('opening all addresses', () => {
  test('asks for each only once and tells the dead from the moved', async () => {
    asked = [];
    const links = ['/works', '/gone', '/moved'].map((path) => ({
      address: base + path,
      files: ['sources/a.md'],
    }));
    const text = describeLinks(await checkLinks(links, { pause: 0 }));

    expect(asked.filter((path) => path === '/gone')).toHaveLength(1);
    expect(text).toMatch(/Dead[\s\S]*\/gone[\s\S]*Moved for good[\s\S]*\/moved/);
  });

  test('leaves a server alone for a while between two requests', async () => {
    const links = ['/works', '/fault', '/gone'].map((path) => ({
      address: base + path,
      files: [],
    }));
    const start = performance.now();
    await checkLinks(links, { pause: 60 });
    expect(performance.now() - start).toBeGreaterThan(110);
  });

  test('says nothing when all work', async () => {
    expect(
      describeLinks(await checkLinks([{ address: `${base}/works`, files: ['site.md'] }])),
    ).toBe('');
  });
});
