/** `npm run test:engines`: the stories of visitors, in every engine that this machine has, over the built site. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { snippets } from '../../lib/sharing/snippets';
import { contentUnderTest } from '../site/support/site-under-test';
import { freePort } from '../support/free-port';
import { engines, textEngines } from './support/engines';

const FOLDER = mkdtempSync(path.join(tmpdir(), 'engines-'));
const SITE = path.join(FOLDER, 'out');

/**
 * A copy of the built site that differs in one thing: the exit leads to this machine. Nothing outside is
 * asked, and no engine has to be told to answer for somebody else.
 */
function copySite(exit: string, elsewhere: string): void {
  cpSync('out/', SITE, { recursive: true, dereference: true });
  cpSync('hosting/', path.join(FOLDER, 'hosting'), { recursive: true, dereference: true });
  for (const file of readdirSync(SITE, { recursive: true, encoding: 'utf8' })) {
    const place = path.join(SITE, file);
    if (!file.endsWith('.html')) continue;
    for (const ending of ['.br', '.gz']) rmSync(`${place}${ending}`, { force: true });
    writeFileSync(
      place,
      readFileSync(place, 'utf8').replaceAll(`href="${exit}"`, `href="${elsewhere}"`),
    );
  }
}

const page = (title: string, body = '') =>
  `<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>${title}</title><h1>${title}</h1>${body}`;

/** The engines that start on this machine. Of each other it is said why it is left out. */
async function startingEngines(): Promise<string[]> {
  const names: string[] = [];
  for (const [name, found] of [...Object.entries(engines), ...Object.entries(textEngines)]) {
    if ('missing' in found) {
      console.error(`${name} was skipped: it is not installed. On Debian: ${found.missing}.`);
      continue;
    }
    try {
      if (typeof found.engine !== 'string') await (await found.engine({})).close();
      names.push(name);
    } catch (error) {
      console.error(
        `${name} was skipped: it is installed, and does not start here. ${String(error)}`,
      );
    }
  }
  return names;
}

async function main(): Promise<number> {
  if (!existsSync('out/index.html')) {
    console.error('There is no built site to test. Run "npm run build" first.');
    return 1;
  }
  const words = process.argv.slice(2);
  const isChosen = words.some((word) => word.startsWith('--project'));
  const chosen = isChosen ? [] : await startingEngines();
  const isInstalled = Object.values(engines).some((found) => 'engine' in found);
  if (!isChosen && !chosen.some((name) => name in engines)) return isInstalled ? 1 : 0;

  const content = contentUnderTest();
  const port = String(await freePort());
  const site = `http://127.0.0.1:${port}`;
  const frame = snippets(content, site).find(({ id }) => id === 'frame');
  const world = createServer(({ url }, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(url === '/a-school/' ? page('Our school', frame?.code) : page('Elsewhere'));
  });
  const worldPort = await freePort();
  await once(world.listen(worldPort, '127.0.0.1'), 'listening');
  const elsewhere = `http://127.0.0.1:${worldPort}`;
  copySite(content.site.exitLink, `${elsewhere}/weather/`);

  const server = spawn(process.execPath, ['lib/workshop/commands/start.js', 'serve'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, OUT_DIR: SITE, HOST: '127.0.0.1', PORT: port },
  });
  await Promise.race([once(server.stdout, 'data'), once(server, 'exit')]);
  if (server.exitCode !== null) return 1;
  const tests = spawn(
    process.execPath,
    [
      'node_modules/@playwright/test/cli.js',
      'test',
      '--config=tests/engines/playwright.config.ts',
      ...chosen.map((name) => `--project=${name}`),
      ...words,
    ],
    { stdio: 'inherit', env: { ...process.env, ENGINES_SITE: site, ENGINES_WORLD: elsewhere } },
  );
  await once(tests, 'exit');
  server.kill();
  world.close();
  world.closeAllConnections();
  return tests.exitCode ?? 1;
}

try {
  process.exitCode = await main();
} finally {
  rmSync(FOLDER, { recursive: true, force: true });
}
