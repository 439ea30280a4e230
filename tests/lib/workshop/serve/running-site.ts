import { once } from 'node:events';
import { createSiteServer, type Patience } from '../../../../lib/workshop/serve/server';

export type RunningSite = { port: number; stop: () => Promise<void> };

/** Our own server for a folder, on a port that the system chose. */
export async function runSite(folder: string, patience?: Patience): Promise<RunningSite> {
  const server = createSiteServer(folder, patience === undefined ? {} : { patience });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const bound = server.address();
  const port = typeof bound === 'object' && bound !== null ? bound.port : 0;
  const stop = async () => {
    server.close();
    server.closeAllConnections();
    await once(server, 'close');
  };
  return { port, stop };
}
