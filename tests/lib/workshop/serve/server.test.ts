import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { headersFor } from '../../../../lib/workshop/build/steps/headers';
import { ask, say } from './ask';
import { fixtureFiles, fixtureHosting, temporaryFolder, writeGeneration } from './fixture-site';
import { runSite, type RunningSite } from './running-site';

const folder = temporaryFolder();
const files = fixtureFiles();
let site: RunningSite;

beforeAll(async () => {
  writeGeneration(folder);
  site = await runSite(join(folder, 'out'));
});
afterAll(async () => {
  await site.stop();
  rmSync(folder, { recursive: true });
});

const lowerCase = (headers: Record<string, string>) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
const secure = (path: string): unknown =>
  expect.objectContaining(lowerCase(headersFor(path, fixtureHosting)));
const reportPage = String(files.get('report/index.html'));
const poster = Buffer.from(files.get('schools/poster.pdf') ?? '');

describe('what the server sends', () => {
  it('sends a page with its headers', async () => {
    const { status, headers, body } = await ask(site.port, '/report/');
    expect(status).toBe(200);
    expect(body.toString()).toBe(reportPage);
    expect(headers).toEqual(secure('/report/'));
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
  });

  it.each([
    ['br', 'br', brotliDecompressSync],
    ['gzip, deflate', 'gzip', gunzipSync],
    ['gzip, deflate, br, zstd', 'br', brotliDecompressSync],
    ['br;q=0, gzip', 'gzip', gunzipSync],
    ['*', 'br', brotliDecompressSync],
  ])('sends the copy that suits a browser that takes "%s"', async (accepted, encoding, unpack) => {
    const { headers, body } = await ask(site.port, '/report/', {
      headers: { 'Accept-Encoding': accepted },
    });
    expect(headers['content-encoding']).toBe(encoding);
    expect(headers.vary).toBe('Accept-Encoding');
    expect(headers['content-length']).toBe(String(body.length));
    expect(unpack(body).toString()).toBe(reportPage);
  });

  it.each(['', 'identity', 'gzip;q=0, br;q=0', 'zstd'])(
    'sends the file itself to a browser that takes "%s"',
    async (accepted) => {
      const { headers, body } = await ask(site.port, '/report/', {
        headers: { 'Accept-Encoding': accepted },
      });
      expect(headers['content-encoding']).toBeUndefined();
      expect(body.toString()).toBe(reportPage);
    },
  );

  it('sends an uncompressed file where no copy was made', async () => {
    const { headers, body } = await ask(site.port, '/schools/poster.pdf', {
      headers: { 'Accept-Encoding': 'br, gzip' },
    });
    expect(headers['content-encoding']).toBeUndefined();
    expect(body.equals(poster)).toBe(true);
  });

  it('answers HEAD as GET, without the body', async () => {
    const [get, head] = await Promise.all([
      ask(site.port, '/report/'),
      ask(site.port, '/report/', { method: 'HEAD' }),
    ]);
    expect(head.body.length).toBe(0);
    expect({ ...head.headers, date: '' }).toEqual({ ...get.headers, date: '' });
  });

  it('answers HEAD as a whole also when a part is asked for, as only GET has parts', async () => {
    const headers = { Range: 'bytes=0-9' };
    const { status } = await ask(site.port, '/schools/poster.pdf', { method: 'HEAD', headers });
    expect(status).toBe(200);
  });

  it.each([
    ['/report', '/report/'],
    ['/parents/signs', '/parents/signs/'],
    ['/report?from=poster', '/report/'],
    ['/report/index.html', '/report/'],
    ['/index.html', '/'],
    ['/old/', '/report/'],
    ['/old', '/report/'],
    ['/old/deep/page/', '/parents/signs/'],
  ])('leads from %s to %s for good', async (from, to) => {
    const { status, headers } = await ask(site.port, from);
    expect([status, headers.location]).toEqual([301, to]);
  });

  it.each([
    '/nothing/',
    '/nothing',
    '/Report/',
    '/assets/',
    '/assets',
    '/404.html',
    '/404',
    '/index',
    '/report/index',
    '/report/index.html.br',
    '/contacts.json.gz',
    '/.hidden',
    '/contacts.json/',
    '//report/',
    '//',
  ])('says at %s that there is no page', async (path) => {
    const { status, headers, body } = await ask(site.port, path);
    expect(status).toBe(404);
    expect(body.toString()).toBe(files.get('404.html'));
    expect(headers).toEqual(secure('/404.html'));
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
  });

  it('never lets a browser keep the answer that a hashed file is missing', async () => {
    const { headers } = await ask(site.port, '/assets/exit-link.9999999999.js');
    expect(headers['cache-control']).not.toContain('immutable');
  });

  it('compresses the page that says there is no page', async () => {
    const { status, headers } = await ask(site.port, '/nothing/', {
      headers: { 'Accept-Encoding': 'br' },
    });
    expect([status, headers['content-encoding']]).toEqual([404, 'br']);
  });

  it('reads a page address that a browser has encoded', async () => {
    expect((await ask(site.port, '/rep%6Frt/')).status).toBe(200);
  });

  it('serves the folder .well-known', async () => {
    expect((await ask(site.port, '/.well-known/security.txt')).status).toBe(200);
  });

  it.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND'])(
    'refuses %s and says what it takes',
    async (method) => {
      const { status, headers } = await ask(site.port, '/report/', { method });
      expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
      expect(headers).toEqual(secure('/404.html'));
    },
  );
});

describe('what a browser already has', () => {
  it('is not sent again', async () => {
    const first = await ask(site.port, '/report/', { headers: { 'Accept-Encoding': 'br' } });
    const etag = first.headers.etag ?? '';
    const again = await ask(site.port, '/report/', {
      headers: { 'Accept-Encoding': 'br', 'If-None-Match': `"other", W/${etag}` },
    });
    expect([again.status, again.body.length, again.headers.etag]).toEqual([304, 0, etag]);
    expect(again.headers).toEqual(secure('/report/'));
  });

  it('is sent again in another encoding', async () => {
    const first = await ask(site.port, '/report/', { headers: { 'Accept-Encoding': 'br' } });
    const again = await ask(site.port, '/report/', {
      headers: { 'If-None-Match': first.headers.etag ?? '' },
    });
    expect(again.status).toBe(200);
  });
});

describe('a part of a file', () => {
  it.each([
    ['bytes=0-0', 0, 0],
    ['bytes=0-99', 0, 99],
    ['bytes=2990-', 2990, 2999],
    ['bytes=2990-9999', 2990, 2999],
    ['bytes=-10', 2990, 2999],
    ['bytes=-9999', 0, 2999],
  ])('is sent for "%s"', async (range, start, end) => {
    const { status, headers, body } = await ask(site.port, '/schools/poster.pdf', {
      headers: { Range: range },
    });
    expect([status, headers['content-range']]).toEqual([206, `bytes ${start}-${end}/3000`]);
    expect(body.equals(poster.subarray(start, end + 1))).toBe(true);
  });

  it.each(['bytes=3000-', 'bytes=9999-99999', 'bytes=-0'])(
    'is refused for "%s", which the file does not have',
    async (range) => {
      const { status, headers } = await ask(site.port, '/schools/poster.pdf', {
        headers: { Range: range },
      });
      expect([status, headers['content-range']]).toEqual([416, 'bytes */3000']);
    },
  );

  it.each([
    'bytes=5-2',
    'bytes=',
    'bytes=-',
    'bytes=a-b',
    'bytes=0-1,5-6',
    'lines=1-2',
    'bytes=99999999999999999999-',
    '0-5',
  ])('is not understood in "%s", and the whole file is sent', async (range) => {
    const { status, body } = await ask(site.port, '/schools/poster.pdf', {
      headers: { Range: range },
    });
    expect(status).toBe(200);
    expect(body.equals(poster)).toBe(true);
  });

  it('is not sent when the rest that the browser has is of another version', async () => {
    const { status } = await ask(site.port, '/schools/poster.pdf', {
      headers: { Range: 'bytes=0-9', 'If-Range': '"older"' },
    });
    expect(status).toBe(200);
  });

  it('is a part of the compressed copy when that is what is sent', async () => {
    const headers = { 'Accept-Encoding': 'br' };
    const whole = await ask(site.port, '/report/', { headers });
    const part = await ask(site.port, '/report/', { headers: { ...headers, Range: 'bytes=3-9' } });
    expect([part.status, part.headers['content-encoding']]).toEqual([206, 'br']);
    expect(part.body.equals(whole.body.subarray(3, 10))).toBe(true);
  });
});

const alive = async () => (await ask(site.port, '/report/')).status === 200;

describe('hostile requests', () => {
  it.each([
    '/..%2f..%2fetc/passwd',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/../../etc/passwd',
    '/report/../../secret',
    '/report/./',
    '/report/..',
    '/..\\..\\etc\\passwd',
    '/%5c%5cevil.example/x',
    '/%00',
    '/report/%00.html',
    '/%0d%0aSet-Cookie:%20a=b',
    '/report%2f',
    '/%2fevil.example',
    '/%',
    '/%zz',
    '/%c0%ae%c0%ae/',
    '/%ff%fe',
  ])('are refused plainly: %s', async (path) => {
    const { status, headers, body } = await ask(site.port, path);
    expect([400, 414]).toContain(status);
    expect(headers['content-type']).toBe('text/plain; charset=utf-8');
    expect(body.toString()).toMatch(/^[A-Z][^<>]+\.$/);
    expect(await alive()).toBe(true);
  });

  it.each([
    ['15,000 characters', `/${'a/'.repeat(7500)}`],
    ['3,000 encoded characters', `/${'%41'.repeat(3000)}`],
    ['a query of 3,000 characters', `/report/?${'q'.repeat(3000)}`],
  ])('are refused as too long: %s', async (_, path) => {
    const { status, headers } = await ask(site.port, path);
    expect([status, headers['content-type']]).toEqual([414, 'text/plain; charset=utf-8']);
  });

  it.each([
    '//evil.example',
    '//evil.example/x',
    '///evil.example/x',
    '//evil.example/index.html',
    '/\t/evil.example',
    '//old',
    '//report',
  ])('never lead to another host: %s', async (path) => {
    const heard = await say(
      site.port,
      `GET ${path} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`,
    );
    expect(heard).toMatch(/^HTTP\/1\.1 4\d\d /);
    expect(heard).not.toMatch(/^location:/im);
  });

  it('answers a target that names a host, as requests to a proxy do', async () => {
    const heard = await say(
      site.port,
      'GET http://a.example/report/ HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n',
    );
    expect(heard).toMatch(/^HTTP\/1\.1 200 /);
  });

  it.each([
    ['two hosts', 'GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\nConnection: close\r\n\r\n'],
    ['a target without a slash', 'GET report/ HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n'],
    [
      'a path of 16,000 characters',
      `GET /${'a'.repeat(16_000)} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`,
    ],
    [
      'headers of 60,000 characters',
      `GET / HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(60_000)}\r\n\r\n`,
    ],
    ['no host', 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n'],
    ['another protocol', 'SSH-2.0-OpenSSH_9.0\r\n\r\n'],
    [
      'two lengths',
      'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
    ],
    ['a header with a null character', 'GET / HTTP/1.1\r\nHost: a\r\nX: \0\r\n\r\n'],
    [
      'a method that stands for a target',
      'OPTIONS * HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n',
    ],
    [
      'the wish for another protocol with a body',
      'POST / HTTP/1.1\r\nHost: a\r\nUpgrade: websocket\r\nConnection: Upgrade, close\r\nContent-Length: 5\r\n' +
        '\r\nhello',
    ],
  ])('get a plain 4xx: %s', async (_, text) => {
    expect(await say(site.port, text)).toMatch(/^HTTP\/1\.1 4\d\d /);
    expect(await alive()).toBe(true);
  });

  it('cannot make the server a way to other servers', async () => {
    expect(
      await say(site.port, 'CONNECT evil.example:443 HTTP/1.1\r\nHost: evil.example\r\n\r\n'),
    ).not.toMatch(/^HTTP\/1\.1 2/);
    expect(await alive()).toBe(true);
  });

  it('cannot stop it by leaving in the middle of an answer', async () => {
    const { connect } = await import('node:net');
    for (let visit = 0; visit < 50; visit += 1) {
      const socket = connect(site.port, '127.0.0.1', () => {
        socket.write('GET /report/ HTTP/1.1\r\nHost: a\r\n\r\n');
        socket.destroy();
      });
      socket.on('error', () => undefined);
    }
    expect(await alive()).toBe(true);
  });

  it('cannot hold a connection by sending headers slowly', async () => {
    const hasty = await runSite(join(folder, 'out'), { headers: 200, request: 200, silence: 5000 });
    expect(await say(hasty.port, 'GET / HTTP/1.1\r\nHost: a\r\nX-Slow: ')).toMatch(
      /^HTTP\/1\.1 408 /,
    );
    await hasty.stop();
  });
});
