import { once } from 'node:events';
import { createServer } from 'node:net';

/** A port of this computer that nobody uses now. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const bound = probe.address();
  probe.close();
  await once(probe, 'close');
  if (typeof bound !== 'object' || bound === null) throw new Error('The system gave no port.');
  return bound.port;
}
