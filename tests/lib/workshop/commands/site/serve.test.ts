import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../../serve/ask';
import { temporaryFolder, writeGeneration } from '../../serve/fixture-site';

const folder = temporaryFolder();
const running: ChildProcessWithoutNullStreams[] = [];

beforeAll(() => {
  writeGeneration(folder);
});
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function start(site: string | undefined, settings: Record<string, string> = {}) {
  const child = spawn(
    process.execPath,
    [resolve('lib/workshop/commands/start.js'), 'serve', ...(site === undefined ? [] : [site])],
    {
      env: { ...process.env, PORT: '0', ...settings },
    },
  );
  running.push(child);
  const said = { out: '', err: '' };
  child.stdout.on('data', (part) => (said.out += String(part)));
  child.stderr.on('data', (part) => (said.err += String(part)));
  return { child, said };
}

async function portOf({ child, said }: ReturnType<typeof start>): Promise<number> {
  while (!said.out.includes('\n')) await once(child.stdout, 'data');
  return Number(/http:\/\/127\.0\.0\.1:(\d+)\//.exec(said.out)?.[1]);
}

async function fate({ child, said }: ReturnType<typeof start>) {
  await once(child, 'close');
  return { code: child.exitCode, ...said };
}

describe('npm run serve', { timeout: 30_000 }, () => {
  it('says where the site is, and sends it', async () => {
    const port = await portOf(start(join(folder, 'out')));
    expect((await ask(port, '/report/')).status).toBe(200);
  });

  it('sends the site that OUT_DIR names when no folder is typed', async () => {
    const port = await portOf(start(undefined, { OUT_DIR: join(folder, 'out') }));
    expect((await ask(port, '/report/')).status).toBe(200);
  });

  it.each(['SIGTERM', 'SIGINT'] as const)('ends well on %s', async (signal) => {
    const server = start(join(folder, 'out'));
    await portOf(server);
    server.child.kill(signal);
    expect(await fate(server)).toMatchObject({ code: 0, err: '' });
  });

  it('says which port is taken, and fails', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const bound = other.address();
    const port = String(typeof bound === 'object' && bound !== null ? bound.port : 0);
    const { code, err } = await fate(start(join(folder, 'out'), { PORT: port }));
    other.close();
    expect([code, err]).toEqual([
      2,
      expect.stringMatching(new RegExp(`^Port ${port} on 127\\.0\\.0\\.1 is taken[^\\n]*\\n$`)),
    ]);
  });

  it.each([
    ['there is no folder', 'nothing'],
    ['it is a file', 'hosting/site.json'],
  ])('says that there is no site when %s, and fails', async (_, site) => {
    const { code, err } = await fate(start(join(folder, site)));
    expect([code, err]).toEqual([1, expect.stringMatching(/^There is no site in [^\n]+\n$/)]);
  });

  it('says that the headers are missing, and fails', async () => {
    mkdirSync(join(folder, 'alone', 'out'), { recursive: true });
    writeFileSync(join(folder, 'alone', 'out', 'index.html'), 'page');
    const { code, err } = await fate(start(join(folder, 'alone', 'out')));
    expect([code, err]).toEqual([
      1,
      expect.stringMatching(/^The headers of the site could not be read [^\n]+\n$/),
    ]);
  });

  it.each([{ PORT: 'http' }, { HOST: 'no such host' }, { HOST: '192.0.2.1' }])(
    'says what is wrong with %o, and fails',
    async (settings) => {
      const { code, err } = await fate(start(join(folder, 'out'), settings));
      expect([code, err]).toEqual([2, expect.stringMatching(/^[A-Z][^\n]+\n$/)]);
    },
  );
});
