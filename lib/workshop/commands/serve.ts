/** `npm run serve`: sends the published site, from `out/` or the folder that is named. */
import { once } from 'node:events';
import { resolve } from 'node:path';
import { readSettings, type Settings } from '../../settings';
import { createSiteServer, type SiteServer } from '../serve/server';
import { listenProblem, webAddress } from '../serve/web-address';

/** How long answers that are under way may take to finish once the server is told to stop. In milliseconds. */
const grace = 5000;

async function serve(named: string | undefined): Promise<void> {
  const settings = readSettings();
  const folder = named === undefined ? settings.outDir : resolve(named);
  const server = createSiteServer(folder, { report: console.error });
  await listen(server, settings);
  // Before the address is printed: whoever waits for it may stop the server at once.
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.once(signal, () => {
      stop(server);
    });
  const bound = server.address();
  const port = typeof bound === 'object' && bound !== null ? bound.port : settings.port;
  console.log(`The site is at ${webAddress({ ...settings, port })} Stop it with Ctrl+C.`);
}

async function listen(server: SiteServer, settings: Settings): Promise<void> {
  try {
    server.listen(settings.port, settings.host);
    await once(server, 'listening');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
    throw new Error(listenProblem(code, settings));
  }
}

function stop(server: SiteServer): void {
  server.close();
  server.closeIdleConnections();
  setTimeout(() => {
    server.closeAllConnections();
  }, grace).unref();
}

try {
  await serve(process.argv[2]);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
