import { createServer, type RequestListener } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import { addressOf, bytesOf, type Files } from '../../../../lib/workshop/build/files';
import { addManifest, MANIFEST_PATH, readManifest } from '../../../../lib/workshop/build/manifest';
import { contentTypeOf, headersFor } from '../../../../lib/workshop/build/steps/headers';
import { describeDifferences, verifySite } from '../../../../lib/workshop/build/verify';

const REVISION = 'a'.repeat(64);
const PUBLISHED: Files = new Map([
  ['404.html', bytesOf('Page not found')],
  ['index.html', bytesOf('Who to tell')],
  ['stings/index.html', bytesOf('Why not to run one')],
  ['.well-known/security.txt', bytesOf('Contact:')],
]);

const manifestOf = (files: Files, revision = REVISION) =>
  String(Buffer.from(addManifest(revision)(files).get(MANIFEST_PATH) ?? []));
const hosting = { styleHashes: [], sheets: [] };
const published = { manifest: readManifest(manifestOf(PUBLISHED), MANIFEST_PATH), hosting };
const promised = (path: string): Record<string, string> => ({
  ...headersFor(addressOf(path), hosting),
  'Content-Type': contentTypeOf(path),
});

const servers: ReturnType<typeof createServer>[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

async function listen(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
}

/** A server that sends these files as a host would, with the headers that `spoil` leaves. */
const serve = (
  files: Files,
  revision = REVISION,
  spoil: (headers: Record<string, string>) => Record<string, string | string[]> = (headers) =>
    headers,
): Promise<string> =>
  listen((request, response) => {
    const asked = (request.url ?? '/').slice(1);
    const path = asked === '' || asked.endsWith('/') ? `${asked}index.html` : asked;
    const found = path === MANIFEST_PATH ? bytesOf(manifestOf(files, revision)) : files.get(path);
    if (found) response.writeHead(200, spoil(promised(path))).end(found);
    else response.writeHead(404, spoil(promised('404.html'))).end(files.get('404.html'));
  });

const changed = (path: string, text: string | undefined): Files =>
  new Map(
    [...PUBLISHED].flatMap(([name, bytes]) =>
      name !== path ? [[name, bytes]] : text === undefined ? [] : [[name, bytesOf(text)]],
    ),
  );

describe('a running site', () => {
  test('that is what was published differs in nothing', async () => {
    expect(await verifySite(await serve(PUBLISHED), published, fetch)).toEqual([]);
  });

  test('whose page was changed is told by that page', async () => {
    expect(
      await verifySite(await serve(changed('stings/index.html', 'Run one')), published, fetch),
    ).toEqual([
      {
        path: 'stings/index.html',
        what: 'has other content than was published (7 bytes instead of 18)',
      },
    ]);
  });

  test('that lacks a file is told by that file', async () => {
    expect(
      await verifySite(
        await serve(changed('.well-known/security.txt', undefined)),
        published,
        fetch,
      ),
    ).toEqual([{ path: '.well-known/security.txt', what: 'is not there' }]);
  });

  test('that shows its home page for wrong addresses is found out', async () => {
    const address = await listen((_, response) => response.end('Who to tell'));

    expect(await verifySite(address, published, fetch)).toContainEqual({
      path: '404.html',
      what: 'answers with status 200 instead of 404',
    });
  });

  test('whose page for wrong addresses is another is found out', async () => {
    expect(await verifySite(await serve(changed('404.html', 'Oops')), published, fetch)).toEqual([
      expect.objectContaining({ path: '404.html' }),
    ]);
  });

  test('that redirects a page is told where to', async () => {
    const good = await serve(PUBLISHED);
    const address = await listen((request, response) => {
      if (request.url === '/stings/')
        response.writeHead(302, { location: 'https://example.org/' }).end();
      else
        void fetch(good + (request.url ?? ''), { headers: { 'accept-encoding': 'identity' } }).then(
          async (answer) =>
            response.writeHead(answer.status, [...answer.headers].flat()).end(await answer.text()),
        );
    });

    expect(await verifySite(address, published, fetch)).toEqual([
      { path: 'stings/index.html', what: 'leads to https://example.org/ instead of answering' },
    ]);
  });

  test('that takes the ending off a page counts what it sends there', async () => {
    const page: Files = new Map([...PUBLISHED, ['pages.html', bytesOf('All of it')]]);
    const manifest = readManifest(manifestOf(page), MANIFEST_PATH);
    const address = (sent: string) =>
      listen((request, response) => {
        if (request.url === '/pages.html') response.writeHead(308, { location: '/pages' }).end();
        else if (request.url === '/pages')
          response.writeHead(200, promised('pages.html')).end(sent);
        else response.writeHead(404, promised('404.html')).end();
      });
    const expected = { manifest, hosting };
    const of = async (sent: string) =>
      (await verifySite(await address(sent), expected, fetch)).filter(
        ({ path }) => path === 'pages.html',
      );
    expect(await of('All of it')).toEqual([]);
    expect(await of('Less of it')).toHaveLength(1);
  });

  test('of another revision is told so', async () => {
    expect(await verifySite(await serve(PUBLISHED, 'b'.repeat(64)), published, fetch)).toEqual([
      { path: MANIFEST_PATH, what: 'belongs to another revision of the content' },
    ]);
  });

  test('that breaks off in the middle is told by each file it did not send', async () => {
    const address = await listen((request, response) => {
      if (request.url === `/${MANIFEST_PATH}`)
        response.writeHead(200, promised(MANIFEST_PATH)).end(manifestOf(PUBLISHED));
      else request.socket.destroy();
    });

    expect(await verifySite(address, published, fetch)).toHaveLength(PUBLISHED.size);
  });
});

describe('a host', () => {
  test('where nothing answers is told in a sentence', async () => {
    const address = await listen(() => undefined);
    servers.splice(0).forEach((server) => server.close());

    await expect(verifySite(address, published, fetch)).rejects.toThrow(
      `${address} cannot be checked: nothing answers there.`,
    );
  });

  test('that does not exist is told in a sentence', async () => {
    const lookup = () =>
      Promise.reject(
        new TypeError('fetch failed', {
          cause: Object.assign(new Error('getaddrinfo'), { code: 'ENOTFOUND' }),
        }),
      );

    await expect(verifySite('https://nowhere.example', published, lookup)).rejects.toThrow(
      'there is no such host.',
    );
  });

  test('that does not answer in time is told in a sentence', async () => {
    const silence = () =>
      Promise.reject(new DOMException('The operation was aborted due to timeout', 'TimeoutError'));

    await expect(verifySite('https://slow.example', published, silence)).rejects.toThrow(
      /did not answer within \d+ seconds/,
    );
  });
});

describe('the headers of a running site', () => {
  const found = async (
    spoil: (headers: Record<string, string>) => Record<string, string | string[]>,
  ) => {
    const differences = await verifySite(await serve(PUBLISHED, REVISION, spoil), published, fetch);
    return differences.filter(({ path }) => path === 'index.html').map(({ what }) => what);
  };

  test.each(Object.keys(promised('index.html')))('are missed when there is no %s', async (name) => {
    const { [name]: _, ...rest } = promised('index.html');
    expect(await found(() => rest)).toEqual([expect.stringContaining(name.toLowerCase())]);
  });

  test.each(Object.keys(promised('index.html')))('are found to differ in %s', async (name) => {
    expect(await found((headers) => ({ ...headers, [name]: 'text/plain' }))).toEqual([
      expect.stringContaining(name.toLowerCase()),
    ]);
  });

  test.each(Object.keys(promised('index.html')))('are found to be doubled: %s', async (name) => {
    const doubled = (headers: Record<string, string>) => {
      const value = headers[name] ?? '';
      return { ...headers, [name]: [value, value] };
    };
    expect(await found(doubled)).toEqual([`is sent with the header ${name.toLowerCase()} twice`]);
  });

  test.each(['Set-Cookie', 'Refresh', 'Content-Disposition', 'Link', 'NEL', 'X-Robots-Tag'])(
    'are found to say more than they should: %s',
    async (name) => {
      expect(await found((headers) => ({ ...headers, [name]: 'a=b' }))).toEqual([
        expect.stringContaining(name),
      ]);
    },
  );

  test('may be spelt as a server likes to', async () => {
    const spelt = (headers: Record<string, string>) =>
      Object.fromEntries(
        Object.entries(headers).map(([name, value]) => [
          name.toLowerCase(),
          value.replaceAll('; ', ';').replace('charset=utf-8', 'charset=UTF-8'),
        ]),
      );
    expect(await found(spelt)).toEqual([]);
  });
});

describe('a host that sends without end', () => {
  const KILOBYTE = Buffer.alloc(1024, 'a');

  /** Counts what it could send before it was told to stop. */
  async function endless(start: (path: string) => string | undefined) {
    const sent = { kilobytes: 0 };
    const address = await listen((request, response) => {
      const whole = start(request.url ?? '/');
      if (whole !== undefined) {
        response.writeHead(200, promised(MANIFEST_PATH)).end(whole);
        return;
      }
      response.writeHead(200, promised('index.html'));
      const more = () => {
        while (!response.destroyed && response.write(KILOBYTE)) sent.kilobytes += 1;
      };
      response.on('drain', more);
      more();
    });
    return { address, sent };
  }

  test('is read no further than what was published', async () => {
    const { address, sent } = await endless((path) =>
      path === `/${MANIFEST_PATH}` ? manifestOf(PUBLISHED) : undefined,
    );
    const differences = await verifySite(address, published, fetch);
    expect(differences.map(({ what }) => what)).toContain(
      'has other content than was published (more than 11 bytes instead of 11)',
    );
    expect(sent.kilobytes).toBeLessThan(50_000);
  });

  test('has no list of published files', async () => {
    const { address } = await endless(() => undefined);
    expect(await verifySite(address, published, fetch)).toContainEqual({
      path: MANIFEST_PATH,
      what: 'is not a list of published files',
    });
  });

  test('compressed is read no further either', async () => {
    const bomb = gzipSync(Buffer.alloc(50_000_000));
    const address = await listen((_, response) =>
      response.writeHead(200, { 'Content-Encoding': 'gzip' }).end(bomb),
    );
    const before = process.memoryUsage().rss;
    expect(await verifySite(address, published, fetch)).toHaveLength(PUBLISHED.size + 1);
    expect(process.memoryUsage().rss - before).toBeLessThan(200_000_000);
  });
});

test('a host whose list of files never ends in time is told in a sentence', async () => {
  const trickle = () =>
    Promise.resolve(
      new Response(
        new ReadableStream({
          pull: () => {
            throw new DOMException('', 'TimeoutError');
          },
        }),
      ),
    );
  await expect(verifySite('https://slow.example', published, trickle)).rejects.toThrow(
    /^https:\/\/slow\.example cannot be checked: it did not answer within \d+ seconds\.$/,
  );
});

test('a host that is too slow for any file is given up, not waited for file by file', async () => {
  let asked = 0;
  const slow = () => {
    asked += 1;
    return asked === 1
      ? Promise.resolve(new Response(manifestOf(PUBLISHED), { headers: promised(MANIFEST_PATH) }))
      : Promise.reject(new DOMException('', 'TimeoutError'));
  };
  await expect(verifySite('https://slow.example', published, slow)).rejects.toThrow(/too slow/);
});

test('what is wrong with many files is said once', () => {
  const files = ['index.html', 'a/index.html', 'b/index.html', 'c/index.html'];
  const differences = files.map((path) => ({ path, what: 'is not there' }));
  expect(describeDifferences(differences)).toEqual(['/ is not there. The same is true of 3 more.']);
  expect(describeDifferences(differences.slice(0, 2))).toEqual([
    '/ is not there.',
    '/a/ is not there.',
  ]);
});
