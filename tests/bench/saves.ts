import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import path from 'node:path';
import { freePort } from '../support/free-port';

/** Seconds from saving a file to the list of problems that was told after it, and to the preview that shows it. */
export type SaveTimes = { toProblems: number; toPreview: number };

/**
 * Runs the editor over a content folder and saves one of its pages several times, as somebody at work does.
 *
 * @param folder a copy of a content folder; its page is changed
 * @param page the page's file in it, and `address` where the site shows it
 * @throws when the editor does not start
 */
export async function measureSaves(
  folder: string,
  page: string,
  address: string,
  times: number,
): Promise<SaveTimes[]> {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const editor = spawn(
    process.execPath,
    ['lib/workshop/commands/start.js', 'edit', '--port', String(port), '--no-open'],
    { env: { ...process.env, CONTENT_DIR: folder }, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  try {
    await started(editor);
    const [, preview = ''] = /data-origin="([^"]+)"/.exec(await textOf(`${origin}/`)) ?? [];
    const looks = follow(`${origin}/events`);
    // The first view of a page is compiled; an editor at work has seen it before.
    await textOf(`${preview}${address}`);
    const file = path.join(folder, page);
    const before = readFileSync(file, 'utf8');
    const measured: SaveTimes[] = [];
    for (let time = 1; time <= times; time += 1) {
      const words = `Save number ${time} was made to measure time.`;
      const saved = performance.now();
      const look = looks.next();
      writeFileSync(file, `${before}\n${words}\n`);
      const shown = look.changed.then(() => untilShown(`${preview}${address}`, words));
      await look.told;
      const toProblems = (performance.now() - saved) / 1000;
      await shown;
      measured.push({ toProblems, toPreview: (performance.now() - saved) / 1000 });
      await new Promise((resolve) => setTimeout(resolve, 2000));
    }
    return measured;
  } finally {
    editor.kill('SIGTERM');
  }
}

function started(editor: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    editor.stdout?.on('data', (data: Buffer) => {
      if (data.toString().includes('The editor is at')) resolve();
    });
    editor.once('exit', () => {
      reject(new Error('The editor did not start.'));
    });
  });
}

/** Listens to what the editor tells; `next` gives the next notice of a change and the look that follows it. */
function follow(address: string): { next: () => { changed: Promise<void>; told: Promise<void> } } {
  let waiting: { event: string; resolve: () => void }[] = [];
  get(address, (response) => {
    response.setEncoding('utf8').on('data', (text: string) => {
      for (const [, event] of text.matchAll(/^event: (\w+)$/gm)) {
        // A look that is told before the notice of a change is about an earlier one.
        if (event === 'snapshot' && waiting.some((one) => one.event === 'changed')) continue;
        waiting
          .filter((one) => one.event === event)
          .forEach((one) => {
            one.resolve();
          });
        waiting = waiting.filter((one) => one.event !== event);
      }
    });
  });
  const wait = (event: string) =>
    new Promise<void>((resolve) => {
      waiting.push({ event, resolve });
    });
  return { next: () => ({ changed: wait('changed'), told: wait('snapshot') }) };
}

async function untilShown(address: string, words: string): Promise<void> {
  while (!(await textOf(address)).includes(words))
    await new Promise((resolve) => setTimeout(resolve, 20));
}

function textOf(address: string): Promise<string> {
  return new Promise((resolve, reject) => {
    get(address, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (more: string) => (text += more));
      response.once('end', () => {
        resolve(text);
      });
    }).once('error', reject);
  });
}
