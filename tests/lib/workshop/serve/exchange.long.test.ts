import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, renameSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { brotliDecompressSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ask, type Reply } from './ask';
import { fixtureHosting, temporaryFolder, writeGeneration } from './fixture-site';
import { runSite, type RunningSite } from './running-site';

let folder = '';
let site: RunningSite | undefined;

beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(async () => {
  await site?.stop();
  site = undefined;
  rmSync(folder, { recursive: true });
});

const hashOf = (text: string | Buffer, encoding: 'base64' | 'base64url') =>
  createHash('sha256').update(text).digest(encoding);

/** A generation whose style hash tells it from the others, as its words do. */
function write(name: string): void {
  writeGeneration(join(folder, name), `Edition ${name}.`, {
    ...fixtureHosting,
    sheets: [],
    styleHashes: [`sha256-${hashOf(name, 'base64')}`],
  });
}

function link(name: string): void {
  symlinkSync(join(name, 'out'), join(folder, 'out.new'));
  renameSync(join(folder, 'out.new'), join(folder, 'out'));
}

async function start(out: string): Promise<RunningSite> {
  site = await runSite(join(folder, out));
  return site;
}

/** The edition an answer comes from, by its body; throws when its headers are of another. */
function editionOf({ status, headers, body }: Reply): string {
  expect(status).toBe(200);
  expect(headers.etag).toBe(`"${hashOf(body, 'base64url').slice(0, 22)}"`);
  const text = (
    headers['content-encoding'] === 'br' ? brotliDecompressSync(body) : body
  ).toString();
  const name = /Edition (\w+)\./.exec(text)?.[1] ?? 'none';
  expect(headers['content-security-policy']).toContain(hashOf(name, 'base64'));
  return name;
}

describe('when another site takes the place of the last', { timeout: 30_000 }, () => {
  it('sends the new one from the first request on', async () => {
    write('one');
    write('two');
    link('one');
    const { port } = await start('out');
    expect(editionOf(await ask(port, '/report/'))).toBe('one');
    link('two');
    expect(editionOf(await ask(port, '/report/'))).toBe('two');
  });

  it('forgets pages and redirects that the new one does not have', async () => {
    write('one');
    writeFileSync(join(folder, 'one', 'out', 'gone.txt'), 'only here');
    link('one');
    const { port } = await start('out');
    expect((await ask(port, '/gone.txt')).status).toBe(200);
    writeGeneration(join(folder, 'two'), 'Two.', { ...fixtureHosting, redirects: [] });
    link('two');
    expect((await ask(port, '/gone.txt')).status).toBe(404);
    expect((await ask(port, '/old/')).status).toBe(404);
  });

  it('does not tell a browser that nothing has changed when only the words have, not size and time', async () => {
    write('one');
    write('two');
    const time = new Date('2026-11-22');
    for (const name of ['one', 'two'])
      utimesSync(join(folder, name, 'out', 'report', 'index.html'), time, time);
    link('one');
    const { port } = await start('out');
    const { headers } = await ask(port, '/report/');
    link('two');
    expect(
      editionOf(await ask(port, '/report/', { headers: { 'If-None-Match': headers.etag ?? '' } })),
    ).toBe('two');
  });

  it('sends the rest of an answer that is under way from the site in which it began', async () => {
    const large = Buffer.alloc(30_000_000, 'a');
    write('one');
    write('two');
    writeFileSync(join(folder, 'one', 'out', 'large.txt'), large);
    writeFileSync(join(folder, 'two', 'out', 'large.txt'), Buffer.alloc(30_000_000, 'b'));
    link('one');
    const { port } = await start('out');
    const socket = connect(port, '127.0.0.1');
    socket.write('GET /large.txt HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n');
    const parts: AsyncIterable<Buffer> = socket;
    const heard: Buffer[] = [];
    for await (const part of parts) {
      if (heard.length === 0) {
        link('two');
        rmSync(join(folder, 'one'), { recursive: true });
        expect(editionOf(await ask(port, '/report/'))).toBe('two');
      }
      heard.push(part);
    }
    const answer = Buffer.concat(heard);
    expect(answer.subarray(answer.indexOf('\r\n\r\n') + 4).equals(large)).toBe(true);
  });

  it('waits while there is no site for a moment', async () => {
    write('one');
    const { port } = await start(join('one', 'out'));
    renameSync(join(folder, 'one'), join(folder, 'aside'));
    const asked = ask(port, '/report/');
    write('two');
    renameSync(join(folder, 'two'), join(folder, 'one'));
    expect(editionOf(await asked)).toBe('two');
  });

  it('says that it has no site when none comes, and finds one that comes later', async () => {
    write('one');
    link('one');
    const { port } = await start('out');
    mkdirSync(join(folder, 'broken', 'out'), { recursive: true });
    link('broken');
    const { status, headers } = await ask(port, '/report/');
    expect([status, headers['retry-after']]).toEqual([503, '5']);
    write('two');
    link('two');
    expect(editionOf(await ask(port, '/report/'))).toBe('two');
  });
});

const editions = Array.from({ length: 12 }, (_, index) => `edition${index}`);

/** Ways to exchange a site, as programs of their own, so that they run while the server answers. */
const exchanges = {
  'a link that is turned to another folder': {
    out: 'out',
    first: link,
    code: `(from, name) => {
      fs.symlinkSync(path.join(name, 'out'), path.join(folder, 'out.new'));
      fs.renameSync(path.join(folder, 'out.new'), path.join(folder, 'out'));
      fs.rmSync(path.join(folder, from), { recursive: true });
    }`,
  },
  'a folder that is renamed away and another that is renamed in': {
    out: join('site', 'out'),
    first: (name: string) => {
      renameSync(join(folder, name), join(folder, 'site'));
    },
    code: `(from, name) => {
      fs.renameSync(path.join(folder, 'site'), path.join(folder, 'aside'));
      fs.renameSync(path.join(folder, name), path.join(folder, 'site'));
      fs.rmSync(path.join(folder, 'aside'), { recursive: true });
    }`,
  },
};

function startExchanger(code: string): Worker {
  const program = `
    const fs = require('node:fs'), path = require('node:path');
    const { parentPort, workerData: { folder } } = require('node:worker_threads');
    const exchange = ${code};
    parentPort.on('message', ([from, name]) => {
      exchange(from, name);
      parentPort.postMessage('done');
    });`;
  return new Worker(program, { eval: true, workerData: { folder } });
}

describe.each(Object.entries(exchanges))(
  'under constant requests, with %s',
  (_, { out, first, code }) => {
    it(
      'every answer is whole and of one edition, and none is older than one before it',
      { timeout: 60_000 },
      async () => {
        for (const name of editions) write(name);
        first('edition0');
        const { port } = await start(out);
        const exchanger = startExchanger(code);
        let answers = 0;
        let over = false;
        const visit = async (path: string, encoding: string) => {
          for (let newest = 0; !over; answers += 1) {
            const edition = editions.indexOf(
              editionOf(await ask(port, path, { headers: { 'Accept-Encoding': encoding } })),
            );
            expect(edition).toBeGreaterThanOrEqual(newest);
            newest = edition;
          }
        };
        const exchangeOften = async () => {
          for (let next = 1; next < editions.length; next += 1) {
            const enough = answers + 20;
            while (answers < enough) await ask(port, '/robots.txt');
            exchanger.postMessage([editions[next - 1], editions[next]]);
            await once(exchanger, 'message');
          }
          over = true;
        };
        const visits = ['/', '/report/', '/parents/signs/'].flatMap((path) =>
          ['br', 'identity'].map((encoding) => visit(path, encoding)),
        );
        await Promise.all([exchangeOften(), ...visits]);
        expect(editionOf(await ask(port, '/'))).toBe(editions.at(-1));
        await exchanger.terminate();
      },
    );
  },
);
