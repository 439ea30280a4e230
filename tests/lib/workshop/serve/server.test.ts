import { readdirSync, readlinkSync, rmSync } from 'node:fs';
import { join } from 'node:path';
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

/** The files of a folder that this process holds open: Linux alone says which. */
const openFilesIn = (place: string): string[] =>
  process.platform !== 'linux'
    ? []
    : readdirSync('/proc/self/fd')
        .map((number) => readLink(`/proc/self/fd/${number}`))
        .filter((file) => file.startsWith(place));

function readLink(link: string): string {
  try {
    return readlinkSync(link);
  } catch {
    // It was closed meanwhile: the list itself is one of them.
    return '';
  }
}

const lowerCase = (headers: Record<string, string>) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
const secure = (path: string): unknown =>
  expect.objectContaining(lowerCase(headersFor(path, fixtureHosting)));
const poster = Buffer.from(files.get('schools/poster.pdf') ?? '');

describe('what the server sends, beside the answers of tests/hosts', () => {
  it('answers HEAD as a whole also when a part is asked for, as only GET has parts', async () => {
    const headers = { Range: 'bytes=0-9' };
    const { status } = await ask(site.port, '/schools/poster.pdf', { method: 'HEAD', headers });
    expect(status).toBe(200);
  });

  it('reads a page address that a browser has encoded', async () => {
    expect((await ask(site.port, '/rep%6Frt/')).status).toBe(200);
  });

  it.each(['TRACE', 'PROPFIND'])('refuses %s and says what it takes', async (method) => {
    const { status, headers } = await ask(site.port, '/report/', { method });
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
  });
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
    [
      'a path of 16,000 characters',
      `GET /${'a'.repeat(16_000)} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`,
    ],
    [
      'headers of 60,000 characters',
      `GET / HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(60_000)}\r\n\r\n`,
    ],
    [
      'two lengths',
      'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
    ],
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
    // Node 26 ends when a file is forgotten open; those before it keep it open for a while.
    await expect.poll(() => openFilesIn(folder)).toEqual([]);
  });

  it('cannot hold a connection by sending headers slowly', async () => {
    const hasty = await runSite(join(folder, 'out'), { headers: 200, request: 200, silence: 5000 });
    expect(await say(hasty.port, 'GET / HTTP/1.1\r\nHost: a\r\nX-Slow: ')).toMatch(
      /^HTTP\/1\.1 408 /,
    );
    await hasty.stop();
  });
});
