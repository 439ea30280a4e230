/** The live preview: Next's development server behind the same rules about who may ask as the editor's. Runs in a process of its own. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import next from 'next';
import { refusal } from './requests';

const [editorOrigin = '', projectDir = ''] = process.argv.slice(2);
const typesFile = path.join(projectDir, 'next-env.d.ts');

const server = createServer();
server.listen(0, '127.0.0.1', () => { void start(); });

async function start(): Promise<void> {
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('The system gave the preview no port.');
  const own = `127.0.0.1:${bound.port}`;
  const types = existsSync(typesFile) ? readFileSync(typesFile, 'utf8') : undefined;
  const app = next({ dev: true, dir: projectDir, hostname: '127.0.0.1', port: bound.port });
  const handle = app.getRequestHandler();
  server.on('request', (request, response) => {
    const refused = refusal(request, own, { framedBy: editorOrigin });
    if (refused === undefined) {
      response.setHeader('Content-Security-Policy', `frame-ancestors ${editorOrigin}`);
      handle(request, response).catch(() => response.destroy());
    } else {
      response.writeHead(refused.status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${refused.why}\n`);
    }
  });
  process.send?.({ origin: `http://${own}` });
  await app.prepare();
  const upgrade = app.getUpgradeHandler();
  server.on('upgrade', (request, socket, head) => {
    if (refusal(request, own) === undefined) upgrade(request, socket, head).catch(() => socket.destroy());
    else socket.destroy();
  });
  // Next writes the folder of this run into a file that Git follows.
  if (types !== undefined && readFileSync(typesFile, 'utf8') !== types) writeFileSync(typesFile, types);
}

// The preview ends with the editor, however that ends.
process.on('disconnect', () => process.exit());
process.on('SIGINT', () => undefined);
