/** The live preview, in a process of its own: Next's development server behind the editor's rules of who may ask. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import next from 'next';
import { makeMarker } from './mark-changed';
import { refusal } from './requests';

const [editorOrigin = '', projectDir = ''] = process.argv.slice(2);
const typesFile = path.join(projectDir, 'next-env.d.ts');

const server = createServer();
server.listen(0, '127.0.0.1', () => {
  void start();
});

async function start(): Promise<void> {
  const bound = server.address();
  if (bound === null || typeof bound === 'string')
    throw new Error('The system gave the preview no port.');
  const own = `127.0.0.1:${bound.port}`;
  const types = existsSync(typesFile) ? readFileSync(typesFile, 'utf8') : undefined;
  const app = next({
    dev: true,
    dir: projectDir,
    hostname: '127.0.0.1',
    port: bound.port,
    // Next would take websockets by rules of its own. No page here may open one, so it listens where nobody calls.
    httpServer: createServer(),
  });
  // A request that comes before Next is ready would be refused, and nothing asks again: it waits.
  const ready = app.prepare().then(() => app.getRequestHandler());
  server.on('request', (request, response) => {
    const refused = refusal(request, own, { framedBy: editorOrigin });
    if (refused === undefined) {
      response.setHeader('Content-Security-Policy', policy(own));
      const page = new URL(request.url ?? '/', `http://${own}`);
      (page.searchParams.has('marked')
        ? sendMarked(page, response)
        : ready.then((handle) => handle(request, response))
      ).catch((error: unknown) => {
        console.error(error);
        response.destroy();
      });
    } else {
      response
        .writeHead(refused.status, { 'Content-Type': 'text/plain; charset=utf-8' })
        .end(`${refused.why}\n`);
    }
  });
  process.send?.({ origin: `http://${own}` });
  await ready;
  // Next writes the folder of this run into a file that Git follows.
  if (types !== undefined && readFileSync(typesFile, 'utf8') !== types)
    writeFileSync(typesFile, types);
}

const mark = makeMarker();
/** In milliseconds. */
const NEW_PAGE_AT_MOST = 30_000;

/** The page as anybody gets it, with what changed in it outlined. */
async function sendMarked({ origin, pathname }: URL, response: ServerResponse): Promise<void> {
  const page = new URL(pathname, origin);
  let answer = await fetch(page);
  // Next answers by the list of pages that it has, and begins to make a new one: a new page comes later. Whoever
  // asks while Next writes that list down is told of an error.
  const end = performance.now() + NEW_PAGE_AT_MOST;
  while (!answer.ok && !response.destroyed && performance.now() < end) {
    await wait(300);
    answer = await fetch(page);
  }
  const html = await answer.text();
  response
    .writeHead(answer.status, { 'Content-Type': 'text/html; charset=utf-8' })
    .end(answer.ok ? mark(pathname, html) : html);
}

/**
 * A page is shown as visitors get it: with the scripts that are published, and without those of
 * the development server, which the published site does not have.
 */
function policy(own: string): string {
  return (
    `default-src 'self'; script-src http://${own}/assets/; style-src 'self' 'unsafe-inline'; ` +
    `img-src 'self' data:; frame-ancestors ${editorOrigin}`
  );
}

// The preview ends with the editor, however that ends.
process.on('disconnect', () => process.exit());
process.on('SIGINT', () => undefined);
