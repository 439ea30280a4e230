import { createServer, type RequestListener } from 'node:http';
import { afterEach, describe, expect, test } from 'vitest';
import { bytesOf, type Files } from '../../../../lib/workshop/build/files';
import { addManifest, MANIFEST_PATH, readManifest } from '../../../../lib/workshop/build/manifest';
import { verifySite } from '../../../../lib/workshop/build/verify';

const REVISION = 'a'.repeat(64);
const PUBLISHED: Files = new Map([
  ['404.html', bytesOf('Page not found')],
  ['index.html', bytesOf('Who to tell')],
  ['stings/index.html', bytesOf('Why not to run one')],
  ['.well-known/security.txt', bytesOf('Contact:')],
]);

const manifestOf = (files: Files, revision = REVISION) =>
  String(Buffer.from(addManifest(revision)(files).get(MANIFEST_PATH) ?? []));
const manifest = readManifest(manifestOf(PUBLISHED), MANIFEST_PATH);

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

/** A server that sends these files as a host would. */
const serve = (files: Files, revision = REVISION): Promise<string> =>
  listen((request, response) => {
    const path = (request.url ?? '/').slice(1);
    const found = files.get(path === '' || path.endsWith('/') ? `${path}index.html` : path);
    if (path === MANIFEST_PATH) response.end(manifestOf(files, revision));
    else if (found) response.end(found);
    else response.writeHead(404).end(files.get('404.html'));
  });

const changed = (path: string, text: string | undefined): Files =>
  new Map(
    [...PUBLISHED].flatMap(([name, bytes]) =>
      name !== path ? [[name, bytes]] : text === undefined ? [] : [[name, bytesOf(text)]],
    ),
  );

describe('a running site', () => {
  test('that is what was published differs in nothing', async () => {
    expect(await verifySite(await serve(PUBLISHED), manifest, fetch)).toEqual([]);
  });

  test('whose page was changed is told by that page', async () => {
    expect(
      await verifySite(await serve(changed('stings/index.html', 'Run one')), manifest, fetch),
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
        manifest,
        fetch,
      ),
    ).toEqual([{ path: '.well-known/security.txt', what: 'is not there' }]);
  });

  test('that shows its home page for wrong addresses is found out', async () => {
    const address = await listen((_, response) => response.end('Who to tell'));

    expect(await verifySite(address, manifest, fetch)).toContainEqual({
      path: '404.html',
      what: 'answers with status 200 instead of 404',
    });
  });

  test('whose page for wrong addresses is another is found out', async () => {
    expect(await verifySite(await serve(changed('404.html', 'Oops')), manifest, fetch)).toEqual([
      expect.objectContaining({ path: '404.html' }),
    ]);
  });

  test('that redirects a page is told where to', async () => {
    const good = await serve(PUBLISHED);
    const address = await listen((request, response) => {
      if (request.url === '/stings/')
        response.writeHead(302, { location: 'https://example.org/' }).end();
      else
        void fetch(good + (request.url ?? '')).then(async (answer) =>
          response.writeHead(answer.status).end(await answer.text()),
        );
    });

    expect(await verifySite(address, manifest, fetch)).toEqual([
      { path: 'stings/index.html', what: 'leads to https://example.org/ instead of answering' },
    ]);
  });

  test('of another revision is told so', async () => {
    expect(await verifySite(await serve(PUBLISHED, 'b'.repeat(64)), manifest, fetch)).toEqual([
      { path: MANIFEST_PATH, what: 'belongs to another revision of the content' },
    ]);
  });

  test('that breaks off in the middle is told by each file it did not send', async () => {
    const address = await listen((request, response) => {
      if (request.url === `/${MANIFEST_PATH}`) response.end(manifestOf(PUBLISHED));
      else request.socket.destroy();
    });

    expect(await verifySite(address, manifest, fetch)).toHaveLength(PUBLISHED.size);
  });
});

describe('a host', () => {
  test('where nothing answers is told in a sentence', async () => {
    const address = await listen(() => undefined);
    servers.splice(0).forEach((server) => server.close());

    await expect(verifySite(address, manifest, fetch)).rejects.toThrow(
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

    await expect(verifySite('https://nowhere.example', manifest, lookup)).rejects.toThrow(
      'there is no such host.',
    );
  });

  test('that does not answer in time is told in a sentence', async () => {
    const silence = () =>
      Promise.reject(new DOMException('The operation was aborted due to timeout', 'TimeoutError'));

    await expect(verifySite('https://slow.example', manifest, silence)).rejects.toThrow(
      /did not answer within \d+ seconds/,
    );
  });
});
