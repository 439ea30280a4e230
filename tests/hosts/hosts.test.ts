/** The table of answers.ts, asked of servers that are started for real and of interpreters of other hosts' files. */
import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addressOf } from '../../lib/workshop/build/files';
import { hostingFiles } from '../../lib/workshop/build/hosts/hosting-files';
import { contentTypeOf, headersFor } from '../../lib/workshop/build/steps/headers';
import { observatoryScore } from '../lib/workshop/build/observatory';
import { ask, say, type Reply } from '../lib/workshop/serve/ask';
import {
  fixtureFiles,
  fixtureHosting,
  temporaryFolder,
  writeGeneration,
} from '../lib/workshop/serve/fixture-site';
import { runSite } from '../lib/workshop/serve/running-site';
import { answers, hostile, type Answer, type HostName } from './answers';
import { azureHost } from './interpreters/azure';
import { cloudfrontHost } from './interpreters/cloudfront';
import { cloudflareHost, netlifyHost } from './interpreters/headers-file';
import { lowerCase, type Host } from './interpreters/host';
import { isInstalled, startCaddy, startNginx, type RealServer } from './real-server';

/** What a host said, in the same words for all hosts. */
type Said = {
  status: number;
  headers: Record<string, string>;
  location: string | undefined;
  body: string;
};

const files = fixtureFiles();
const textOf = (file: string) => Buffer.from(files.get(file) ?? '').toString('latin1');
const unpack = { br: brotliDecompressSync, gzip: gunzipSync, identity: (body: Buffer) => body };

function bodyOf({ headers, body }: Reply): Buffer {
  const encoding = headers['content-encoding'] ?? 'identity';
  return encoding === 'br' || encoding === 'gzip' ? unpack[encoding](body) : body;
}

const request = (target: string) =>
  `GET ${target} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`;

/** What came over the line, exactly as it came. */
function readReply(heard: string): Said {
  const [head = '', ...rest] = heard.split('\r\n\r\n');
  const [first = '', ...lines] = head.split('\r\n');
  const headers = Object.fromEntries(
    lines.map((line) => [
      line.slice(0, line.indexOf(':')).toLowerCase(),
      line.replace(/^.*?: ?/, ''),
    ]),
  );
  const status = Number(/^HTTP\/1\.1 (\d{3}) /.exec(first)?.[1] ?? 0);
  return { status, headers, location: headers['location'], body: rest.join('\r\n\r\n') };
}

const shorten = (target: string) =>
  target.length > 60 ? `${target.slice(0, 60)}… (${target.length})` : target;

const promised = (path: string) => lowerCase(Object.entries(headersFor(path, fixtureHosting)));
const named = Object.keys({ ...promised('/'), ...promised('/contacts.json') });

/** The headers of our one source that an answer carries, and no others. */
const securityOf = ({ headers }: Pick<Said, 'headers'>) =>
  Object.fromEntries(named.flatMap((name) => (name in headers ? [[name, headers[name]]] : [])));

/** An answer in a few words: `200 report/index.html`, `leads to /report/`, `not found`. */
function inWords({ status, location, body }: Said): string {
  if (status === 301 || status === 308) return `leads to ${location ?? ''}`;
  if (location !== undefined) return `${status} to ${location}`;
  if (status === 404) return body === textOf('404.html') ? 'not found' : '404 with another page';
  const file = [...files.keys()].find((path) => textOf(path) === body);
  return `${status} ${file ?? 'nothing of this site'}`;
}

function expected(answer: Answer): string {
  if ('missing' in answer) return 'not found';
  return 'sends' in answer ? `200 ${answer.sends}` : `leads to ${answer.leadsTo}`;
}

/** Netlify cannot take a header back (see netlifyHeaders): the same meaning in other words. */
const asNetlifySays = ({ 'x-frame-options': _, ...rest }: Record<string, string>) => ({
  'cross-origin-embedder-policy': 'unsafe-none',
  ...rest,
});

const tally = { asked: 0, equal: 0, named: 0 };
afterAll(() => {
  const rest = `${tally.named} differ as answers.ts says`;
  console.log(`Hosts: ${tally.equal} of ${tally.asked} answers are equal; ${rest}.`);
});

type AskHost = (target: string) => Promise<Said>;

function holdsTheTable(
  name: HostName,
  askHost: AskHost,
  /** Where the rules go by the address alone, an answer "not found" carries what its address promises. */
  missing: (asked: string) => Record<string, string>,
  words: (headers: Record<string, string>) => Record<string, string> = (headers) => headers,
) {
  it.each(answers)('answers $asked as every host does', async ({ asked, answer, differs }) => {
    const own = differs?.[name];
    const right = own ?? answer;
    tally.asked += 1;
    const said = await askHost(asked);
    expect(inWords(said)).toBe(expected(right));
    if ('leadsTo' in right) {
      const end = inWords(await askHost(right.leadsTo));
      expect(end.replace(/^200 .*/, 'a page')).toBe(right.andThen);
    } else {
      const path = asked.replace(/\?.*/, '');
      expect(securityOf(said)).toEqual(words(said.status === 404 ? missing(path) : promised(path)));
    }
    if (own === undefined) tally.equal += 1;
    else tally.named += 1;
  });

  it.each(hostile.map((target) => [shorten(target), target]))(
    'is not led astray by %s',
    async (_, target) => {
      const { status, headers, location, body } = await askHost(target);
      expect(status).toBeLessThan(500);
      expect(headers).not.toHaveProperty('x-injected');
      expect(headers).not.toHaveProperty('set-cookie');
      expect(location ?? '/').toMatch(/^\/(?![/\\\t])/);
      expect(body).not.toMatch(/root:x:|nobody may read|styleHashes/);
      if (status === 200) expect(inWords({ status, headers, location, body })).toMatch(/\.\w+$/);
    },
  );

  it('gives the Observatory no reason to mark pages below 140', async () => {
    const { headers } = await askHost('/report/');
    expect(observatoryScore(headers)).toBeGreaterThan(139);
  });
}

const site = new Set(
  [...files.keys()].filter((path) => path !== '.hidden').map((path) => `/${path}`),
);
const generated = hostingFiles(fixtureHosting);
const same = (headers: Record<string, string>) => headers;

const interpreted: [HostName, Host, typeof same][] = [
  ['Cloudflare Pages', cloudflareHost(generated, site), same],
  ['Netlify', netlifyHost(generated, site), asNetlifySays],
  ['CloudFront', cloudfrontHost(generated, site), same],
  ['Azure Static Web Apps', azureHost(generated, site), same],
];

describe.each(interpreted)('%s, by its files,', (name, host, words) => {
  const askHost: AskHost = (target) => {
    const { status, headers, location, file } = host(target);
    const body = textOf(file?.slice(1) ?? '404.html');
    return Promise.resolve({ status, headers, location, body });
  };
  holdsTheTable(name, askHost, promised, words);
});

const servers: [
  name: HostName,
  installed: boolean,
  start: (folder: string) => Promise<RealServer>,
][] = [
  ['our own server', true, (folder) => runSite(join(folder, 'out'))],
  ['nginx', isInstalled.nginx, startNginx],
  ['Caddy', isInstalled.caddy, startCaddy],
];

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

  holdsTheTable(
    name,
    async (target) => readReply(await say(server.port, request(target))),
    () => promised('/404.html'),
  );

  it.each([...files.keys()].filter((file) => !['404.html', '.hidden'].includes(file)))(
    'says what kind of file %s is',
    async (file) => {
      const { headers } = await ask(server.port, addressOf(file));
      expect(headers['content-type']).toBe(contentTypeOf(file));
    },
  );

  it.each([
    ['br', 'br'],
    ['gzip', 'gzip'],
    ['gzip, deflate, br, zstd', 'br'],
    ['identity', undefined],
    ['', undefined],
  ])('has a copy for a browser that takes "%s"', async (accepted, encoding) => {
    for (const [path, file, status] of [
      ['/report/', 'report/index.html', 200],
      ['/contacts.json', 'contacts.json', 200],
      ['/feed.xml', 'feed.xml', 200],
      ['/nothing/', '404.html', 404],
    ] as const) {
      const reply = await ask(server.port, path, { headers: { 'Accept-Encoding': accepted } });
      expect([path, reply.status, reply.headers['content-encoding']]).toEqual([
        path,
        status,
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
    expect(head.headers).toMatchObject(promised('/report/'));
  });

  it.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])(
    'refuses %s and says what it takes',
    async (method) => {
      const reply = await ask(server.port, '/report/', { method });
      expect([reply.status, reply.headers.allow]).toEqual([405, 'GET, HEAD']);
      expect(reply.headers).toMatchObject(promised('/404.html'));
    },
  );

  it('does not send again what the browser has', async () => {
    const first = await ask(server.port, '/report/');
    const again = await ask(server.port, '/report/', {
      headers: { 'If-None-Match': first.headers.etag ?? '' },
    });
    expect([again.status, again.body.length]).toEqual([304, 0]);
  });

  it('finds a page again that was missing for a moment', async () => {
    const page = join(folder, 'out', 'report', 'index.html');
    renameSync(page, `${page}.aside`);
    const gone = readReply(await say(server.port, request('/report/')));
    renameSync(`${page}.aside`, page);
    const back = readReply(await say(server.port, request('/report/')));
    expect([gone, back].map(inWords)).toEqual(['not found', '200 report/index.html']);
    expect(gone.headers['cache-control']).toBe('public, max-age=0, must-revalidate');
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

  it('answers a target that names a host, as requests to a proxy do', async () => {
    const said = readReply(await say(server.port, request('http://a.example/report/')));
    expect(inWords(said)).toBe('200 report/index.html');
  });

  it.each([
    ['two hosts', 'GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\nConnection: close\r\n\r\n'],
    ['no host', 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n'],
    ['a target without a slash', request('report/')],
    ['another protocol', 'SSH-2.0-OpenSSH_9.0\r\n\r\n'],
    ['a header with a null character', 'GET / HTTP/1.1\r\nHost: a\r\nX: \0\r\n\r\n'],
  ])('refuses a request with %s', async (_, text) => {
    expect(String(readReply(await say(server.port, text)).status)).toMatch(/^4/);
  });
});
