import { ToldError } from '../../../../lib/told-error';
import { spawn, spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { render } from '../../../../lib/workshop/build/render';

let projectDir = '';
beforeEach(async () => {
  projectDir = await mkdtemp(join(tmpdir(), 'render-'));
  await mkdir(join(projectDir, 'node_modules/next/dist/bin'), { recursive: true });
});
afterEach(() => rm(projectDir, { recursive: true, force: true, maxRetries: 3 }));

/** Puts a program in Next's place. */
const standIn = (program: string) =>
  writeFile(join(projectDir, 'node_modules/next/dist/bin/next'), program);

const WRITES_EXPORT = `
  const { mkdirSync, writeFileSync } = require('node:fs');
  const out = process.env.NEXT_DIST_DIR;
  mkdirSync(out + '/_next', { recursive: true });
  for (const name of ['index.html', 'index.txt', '_next/main.js', 'robots.txt']) writeFileSync(out + '/' + name, name);
  console.log('Compiled');
`;

const rendered = (
  signal = new AbortController().signal,
  say: (text: string) => void = () => undefined,
  env: Partial<NodeJS.ProcessEnv> = {},
) => render({ projectDir, env: { NODE_ENV: 'test', PATH: process.env.PATH, ...env }, signal, say });

const workshop = () => readdir(join(projectDir, '.build', 'rendered'));

test('the export is read without the files of the runtime', async () => {
  await standIn(WRITES_EXPORT);

  expect([...(await rendered()).keys()]).toEqual(['index.html', 'robots.txt']);
});

test('nothing is left when it has been read', async () => {
  await standIn(WRITES_EXPORT);
  await rendered();

  expect(await workshop()).toEqual([]);
});

test('Next always exports to the same place, for what it compiled counts only while its settings stay', async () => {
  await standIn(`${WRITES_EXPORT} writeFileSync(out + '/robots.txt', out);`);
  const place = async () => String((await rendered()).get('robots.txt'));

  expect(await place()).toBe(await place());
});

test('what a killed build left is cleared away', async () => {
  await standIn(WRITES_EXPORT);
  await mkdir(
    join(
      projectDir,
      '.build',
      'rendered',
      `${spawnSync(process.execPath, ['--version']).pid}-0a1b2c3d`,
    ),
    { recursive: true },
  );
  await rendered();

  expect(await workshop()).toEqual([]);
});

test('what a running build is writing is left alone', async () => {
  await standIn(WRITES_EXPORT);
  await mkdir(join(projectDir, '.build', 'rendered', `${process.ppid}-0a1b2c3d`), {
    recursive: true,
  });
  await rendered();

  expect(await workshop()).toEqual([`${process.ppid}-0a1b2c3d`]);
});

test('what is printed is passed on', async () => {
  await standIn(`${WRITES_EXPORT}; console.error('A warning')`);
  const say = vi.fn<(text: string) => void>();
  await rendered(undefined, say);

  expect(say.mock.calls.flat().join('')).toMatch(/Compiled[^]*A warning|A warning[^]*Compiled/);
});

test('pages are made in one time zone and locale, whatever those of the machine are', async () => {
  await standIn(
    `${WRITES_EXPORT}; writeFileSync(out + '/index.html', [process.env.TZ, process.env.LC_ALL, ` +
      `process.env.NODE_ENV].join())`,
  );
  const files = await rendered(undefined, undefined, { TZ: 'Asia/Tokyo', LC_ALL: 'de_DE.UTF-8' });

  expect(String(files.get('index.html'))).toBe('UTC,C,production');
});

test('a failure is told, and that nothing was published', async () => {
  await standIn('console.error("Broken"); process.exit(1)');

  await expect(rendered()).rejects.toThrow(
    new ToldError(
      'The pages could not be made; the reason stands above. Nothing has been published.',
      1,
    ),
  );
});

test('another build at the same time is told apart from a failure', async () => {
  await standIn(
    'console.error("⨯ Another next build process is already running."); process.exit(1)',
  );

  await expect(rendered()).rejects.toThrow(/^Another build is running in this folder/);
});

test('a process that is killed is a failure', async () => {
  await standIn('process.kill(process.pid, "SIGKILL")');

  await expect(rendered()).rejects.toThrow(ToldError);
});

test('a build that is stopped stops the process that renders, and leaves nothing', async () => {
  await standIn(
    `require('node:fs').writeFileSync('started', ''); process.on('SIGTERM', () => ` +
      `{ require('node:fs').writeFileSync('stopped', ''); process.exit(143) }); setInterval(() => ` +
      `{}, 1000); console.log('Compiled')`,
  );
  const stop = new AbortController();

  await expect(
    rendered(stop.signal, () => {
      stop.abort();
    }),
  ).rejects.toThrow(/abort/);
  expect([
    ...(await readdir(projectDir)).filter((name) => name.startsWith('st')),
    ...(await workshop()),
  ]).toEqual(['started', 'stopped']);
});

test('a build that was stopped before it began renders nothing', async () => {
  await standIn('setInterval(() => {}, 1000)');

  await expect(rendered(AbortSignal.abort())).rejects.toThrow(/abort/);
});

test(
  'the process that renders does not outlive a build that is killed',
  { timeout: 30_000 },
  async () => {
    await standIn(
      `require('node:fs').writeFileSync('renderer', String(process.pid)); setInterval(() => {}, 1000); ` +
        `console.log('Compiled')`,
    );
    const builder = join(projectDir, 'builder.mjs');
    const source =
      `import { render } from './lib/workshop/build/render'; await render({ ` +
      `projectDir: ${JSON.stringify(projectDir)}, env: process.env, signal: new AbortController().signal, ` +
      `say: () => process.stdout.write('rendering') });`;
    await build({
      stdin: { contents: source, resolveDir: process.cwd() },
      bundle: true,
      platform: 'node',
      format: 'esm',
      outfile: builder,
      logLevel: 'error',
    });
    const running = spawn(process.execPath, [builder], { stdio: ['ignore', 'pipe', 'inherit'] });
    await new Promise((resolve) => running.stdout.once('data', resolve));
    const renderer = Number(await readFile(join(projectDir, 'renderer'), 'utf8'));

    running.kill('SIGKILL');

    // Long enough for the system to notice that the process has gone, which some do only now and then.
    await expect.poll(() => isRunning(renderer), { timeout: 15_000 }).toBe(false);
  },
);

function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch {
    return false;
  }
}
