/** The same table of requests for our own server, nginx and Caddy, each started for real with the generated files. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentTypeOf, headersFor } from '../../lib/workshop/build/steps/headers';
import { ask, say, type Reply } from '../lib/workshop/serve/ask';
import {
  fixtureFiles,
  fixtureHosting,
  temporaryFolder,
  writeGeneration,
} from '../lib/workshop/serve/fixture-site';
import { runSite } from '../lib/workshop/serve/running-site';
import { isInstalled, startCaddy, startNginx, type RealServer } from './real-server';

const servers: [
  name: string,
  installed: boolean,
  start: (folder: string) => Promise<RealServer>,
][] = [
  ['our own server', true, (folder) => runSite(join(folder, 'out'))],
  ['nginx', isInstalled.nginx, startNginx],
  ['Caddy', isInstalled.caddy, startCaddy],
];

const files = fixtureFiles();
const unpack = { br: brotliDecompressSync, gzip: gunzipSync, identity: (body: Buffer) => body };

function bodyOf({ headers, body }: Reply): Buffer {
  const encoding = headers['content-encoding'] ?? 'identity';
  return encoding === 'br' || encoding === 'gzip' ? unpack[encoding](body) : body;
}

const security = (path: string) =>
  Object.fromEntries(
    Object.entries(headersFor(path, fixtureHosting)).map(([name, value]) => [
      name.toLowerCase(),
      value,
    ]),
  );
const named = Object.keys({ ...security('/'), ...security('/contacts.json') });

/** The headers of our one source that an answer carries, and no others. */
const securityOf = ({ headers }: Reply) =>
  Object.fromEntries(named.flatMap((name) => (name in headers ? [[name, headers[name]]] : [])));

const addresses = [...files.keys()]
  .filter((path) => !['404.html', '.hidden'].includes(path))
  .map((path) => `/${path}`);

describe.each(servers)('%s', { timeout: 30_000 }, (name, installed, start) => {
  if (!installed) {
    const sentence = `${name} is not on this computer, so it is not tested`;
    console.log(
      `${sentence}. On Debian: apt-get install nginx libnginx-mod-http-brotli-static caddy`,
    );
    it.skip(sentence, () => undefined);
    return;
  }
  const folder = temporaryFolder();
  let server: RealServer;
  beforeAll(async () => {
    writeGeneration(folder);
    server = await start(folder);
  }, 30_000);
  afterAll(async () => {
    await server.stop();
    rmSync(folder, { recursive: true });
  });

  it.each(addresses)('sends %s with the headers of the one source', async (file) => {
    const path = file.replace(/\/index\.html$/, '/');
    const reply = await ask(server.port, path);
    expect(reply.status).toBe(200);
    expect(securityOf(reply)).toEqual(security(path));
    expect(reply.headers['content-type']).toBe(contentTypeOf(file));
    expect(reply.body.equals(Buffer.from(files.get(file.slice(1)) ?? ''))).toBe(true);
  });

  it.each([
    ['br', 'br'],
    ['gzip', 'gzip'],
    ['gzip, deflate, br, zstd', 'br'],
    ['identity', undefined],
    ['', undefined],
  ])('has a copy for a browser that takes "%s"', async (accepted, encoding) => {
    for (const [path, file] of [
      ['/report/', 'report/index.html'],
      ['/contacts.json', 'contacts.json'],
      ['/feed.xml', 'feed.xml'],
    ] as const) {
      const reply = await ask(server.port, path, { headers: { 'Accept-Encoding': accepted } });
      expect([path, reply.status, reply.headers['content-encoding']]).toEqual([
        path,
        200,
        encoding,
      ]);
      expect(reply.headers['content-type']).toBe(contentTypeOf(file));
      expect(bodyOf(reply).toString()).toBe(files.get(file));
      expect(reply.headers.vary).toMatch(/accept-encoding/i);
    }
  });

  it('answers HEAD as GET, without the body', async () => {
    const [get, head] = await Promise.all([
      ask(server.port, '/report/'),
      ask(server.port, '/report/', { method: 'HEAD' }),
    ]);
    expect([head.status, head.body.length]).toEqual([200, 0]);
    expect(head.headers['content-length']).toBe(get.headers['content-length']);
    expect(securityOf(head)).toEqual(securityOf(get));
  });

  it.each([
    ['/report', '/report/'],
    ['/parents/signs', '/parents/signs/'],
    ['/embed/v1/report', '/embed/v1/report/'],
    ['/report?from=poster', '/report/'],
    ['/report/index.html', '/report/'],
    ['/index.html', '/'],
    ['/old/', '/report/'],
    ['/old', '/report/'],
    ['/old/?from=poster', '/report/'],
    ['/old/deep/page/', '/parents/signs/'],
    ['/old/deep/page', '/parents/signs/'],
  ])('leads from %s to %s for good', async (from, to) => {
    const { status, headers } = await ask(server.port, from);
    expect([status, headers.location]).toEqual([301, to]);
  });

  it.each([
    '/nothing/',
    '/nothing',
    '/nothing.json',
    '/embed/v1/nothing/',
    '/assets/exit-link.9999999999.js',
    '/assets/',
    '/assets',
    '/parents/',
    '/Report/',
    '/404.html',
    '/404',
    '/report/index',
    '/report/index.html.br',
    '/contacts.json.gz',
    '/.hidden',
    '/contacts.json/',
    '//report/',
    '//report',
    '//old/',
    '//evil.example/x',
    '//evil.example/index.html',
  ])('says at %s that there is no page', async (path) => {
    const reply = await ask(server.port, path, { headers: { 'Accept-Encoding': 'br' } });
    expect([reply.status, reply.headers.location]).toEqual([404, undefined]);
    expect(bodyOf(reply).toString()).toBe(files.get('404.html'));
    expect(securityOf(reply)).toEqual(security('/404.html'));
    expect(reply.headers['content-type']).toBe('text/html; charset=utf-8');
  });

  it.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])(
    'refuses %s and says what it takes',
    async (method) => {
      const reply = await ask(server.port, '/report/', { method });
      expect([reply.status, reply.headers.allow]).toEqual([405, 'GET, HEAD']);
      expect(securityOf(reply)).toEqual(security('/404.html'));
    },
  );

  it('does not send again what the browser has', async () => {
    const first = await ask(server.port, '/report/');
    const again = await ask(server.port, '/report/', {
      headers: { 'If-None-Match': first.headers.etag ?? '' },
    });
    expect([again.status, again.body.length]).toEqual([304, 0]);
  });

  it.each([
    ['bytes=0-9', 206, 'bytes 0-9/3000'],
    ['bytes=0-0', 206, 'bytes 0-0/3000'],
    ['bytes=-10', 206, 'bytes 2990-2999/3000'],
    ['bytes=2990-9999', 206, 'bytes 2990-2999/3000'],
    ['bytes=3000-', 416, 'bytes */3000'],
  ])('answers the range "%s"', async (range, status, part) => {
    const { status: got, headers } = await ask(server.port, '/schools/poster.pdf', {
      headers: { Range: range },
    });
    expect([got, headers['content-range']]).toEqual([status, part]);
  });

  it.each([
    'GET /..%2f..%2f..%2f..%2f..%2fetc/passwd HTTP/1.1',
    'GET /../../../../etc/passwd HTTP/1.1',
    'GET /%2e%2e/%2e%2e/%2e%2e/etc/passwd HTTP/1.1',
    'GET /%00 HTTP/1.1',
    'GET /%0d%0aX-Injected:%20yes/index.html HTTP/1.1',
    'GET /%0d%0aX-Injected:%20yes HTTP/1.1',
    'GET /%5cevil.example HTTP/1.1',
    'GET /%2fevil.example/ HTTP/1.1',
    'GET ///evil.example/%2e%2e HTTP/1.1',
    'GET /%zz HTTP/1.1',
  ])('refuses with a plain 4xx, and leads nowhere: %s', async (line) => {
    const heard = await say(server.port, `${line}\r\nHost: a\r\nConnection: close\r\n\r\n`);
    expect(heard).toMatch(/^HTTP\/1\.1 4\d\d /);
    expect(heard).not.toMatch(/^(?:location|x-injected):|root:x:/im);
  });

  it.each([
    ['one name of 16,000 characters', `/${'a'.repeat(16_000)}`],
    ['3,000 folders', `/${'a/'.repeat(3000)}`],
  ])('refuses a path of %s', async (_, path) => {
    expect(
      await say(server.port, `GET ${path} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`),
    ).toMatch(/^HTTP\/1\.1 4\d\d /);
  });
});
