import { once } from 'node:events';
import type { Server } from 'node:http';
import { resolve } from 'node:path';
import { readSettings, type Settings } from '../../../settings';
import { ToldError } from '../../../told-error';
import { command } from '../../command';
import { createSiteServer } from '../../serve/server';
import { listenProblem, webAddress } from '../../serve/web-address';

/** How long answers that are under way may take to finish once the server is told to stop. In milliseconds. */
const grace = 5000;

export default command({
  usage: `npm run serve -- out
Sends the published site, from the folder that is named or the one that builds write to.`,
  options: {},
  words: { least: 0, most: 1, needed: '' },
  run: async ({ words: [named] }) => {
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
    return 0;
  },
});

async function listen(server: Server, settings: Settings): Promise<void> {
  try {
    server.listen(settings.port, settings.host);
    await once(server, 'listening');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
    throw new ToldError(listenProblem(code, settings), 2);
  }
}

function stop(server: Server): void {
  server.close();
  server.closeIdleConnections();
  setTimeout(() => {
    server.closeAllConnections();
  }, grace).unref();
}
