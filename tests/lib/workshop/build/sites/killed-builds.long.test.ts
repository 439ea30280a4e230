import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { bytesOf } from '../../../../../lib/workshop/build/files';
import { addManifest, readManifest, sha256 } from '../../../../../lib/workshop/build/manifest';
import { swapIn, type FinishedSite } from '../../../../../lib/workshop/build/sites/swap';

const KILLS = 20;
const FILES = 60;

let folder = '';
let out = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'killed-'));
  out = join(folder, 'out');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const site = (text: string): FinishedSite => ({
  site: addManifest('a'.repeat(64))(new Map([['index.html', bytesOf(text)]])),
  hosting: new Map(),
});

/** A program that publishes one site after another until it is killed; every site says one thing on all its pages. */
async function makePublisher(): Promise<string> {
  const program = join(folder, 'publisher.mjs');
  const source =
    `
    import { swapIn } from './lib/workshop/build/sites/swap';
    import { addManifest } from './lib/workshop/build/manifest';
    const pages = (round) => new Map(Array.from({ length: ${FILES} }, (_, index) => [index + '/index.html', ` +
    `Buffer.from(process.pid + ' ' + round)]));
    for (let round = 0; ; round += 1) {
      await swapIn({ site: addManifest('${'a'.repeat(64)}')(pages(round)), hosting: new Map() }, process.argv[2]);
      if (round === 0) process.stdout.write('published');
    }`;
  await build({
    stdin: { contents: source, resolveDir: process.cwd() },
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile: program,
    logLevel: 'error',
  });
  return program;
}

async function publishAndKill(program: string, afterMilliseconds: number): Promise<void> {
  const publisher = spawn(process.execPath, [program, out], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise((resolve) => publisher.once('close', resolve));
  await new Promise((resolve) => publisher.stdout.once('data', resolve));
  await new Promise((resolve) => setTimeout(resolve, afterMilliseconds));
  publisher.kill('SIGKILL');
  await ended;
}

/** Everything that is wrong with the published site. */
async function faults(): Promise<string[]> {
  const manifest = readManifest(await readFile(join(out, 'build.json'), 'utf8'), 'build.json');
  const contents = await Promise.all(
    manifest.files.map(async (file) => ({ file, bytes: await readFile(join(out, file.path)) })),
  );
  return contents
    .filter(({ file, bytes }) => sha256(bytes) !== file.sha256)
    .map(({ file }) => file.path);
}

describe('a build that is killed', { timeout: 60_000 }, () => {
  test('leaves a whole site, whenever it happens', async () => {
    const program = await makePublisher();
    const moments = Array.from({ length: KILLS }, (_, index) => (index * 7) % 41);

    const found: string[][] = [];
    for (const moment of moments) {
      await publishAndKill(program, moment);
      found.push(await faults());
    }

    expect(found).toEqual(moments.map(() => []));
  });

  test('is not noticed by anybody who reads the site meanwhile', async () => {
    const program = await makePublisher();
    await swapIn(site('first'), out);
    const end = new AbortController();
    const failed: unknown[] = [];
    const reader = (async () => {
      while (!end.signal.aborted)
        await readFile(join(out, 'build.json')).then(
          (bytes) => bytes.length > 0 || failed.push('empty'),
          (error: unknown) => failed.push(error),
        );
    })();

    for (let round = 0; round < 3; round += 1) await publishAndKill(program, 25);
    end.abort();
    await reader;

    expect(failed).toEqual([]);
  });

  test('has its leftovers cleared away by the next one', async () => {
    const program = await makePublisher();
    for (let round = 0; round < 4; round += 1) await publishAndKill(program, 5 + round);
    await swapIn(site('last'), out);

    expect((await readdir(join(folder, '.build', 'sites', 'out'))).length).toBeLessThanOrEqual(2);
  });
});
