import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { freePort } from '../support/free-port';

/** Serves `out/` while something looks at it. @param work is given the address, without a slash at its end */
export async function served<Found>(work: (origin: string) => Promise<Found>): Promise<Found> {
  const port = await freePort();
  const server = spawn(process.execPath, ['lib/workshop/commands/start.js', 'serve'], {
    env: { ...process.env, PORT: String(port), HOST: '127.0.0.1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    await once(server.stdout, 'data');
    return await work(`http://127.0.0.1:${port}`);
  } finally {
    server.kill('SIGTERM');
  }
}
