import { once } from 'node:events';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import path from 'node:path';
import { expect } from '@playwright/test';
import { readKept, writeKept } from '../support/browser-folder';
import { freePort } from '../support/free-port';
import { makeHostedForms, placeInBrowser, withTestBackend } from '../support/hosted-forms';
import { test } from './support/test';
import { read } from './support/walking';

const BASE = 'tests/broken/_base';
const FILE = 'contacts/police-101.md';
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
};

/** Sends the forms as a force's own web server would. */
async function serve(folder: string): Promise<{ origin: string; server: Server }> {
  const server = createServer(({ url = '/' }, response) => {
    const name = url === '/' ? '/index.html' : url;
    if (name === '/blank') return response.setHeader('content-type', 'text/html').end();
    try {
      const file = readFileSync(path.join(folder, name));
      response.setHeader('content-type', TYPES[path.extname(name)] ?? 'application/octet-stream');
      return response.end(name === '/forms.json' ? withTestBackend(file.toString()) : file);
    } catch {
      return response.writeHead(404).end();
    }
  });
  const port = await freePort();
  await once(server.listen(port, '127.0.0.1'), 'listening');
  return { origin: `http://127.0.0.1:${port}`, server };
}

/** Presses the first button that says some words; says whether there was one. */
function pressButton(words: string): boolean {
  const button = [...document.querySelectorAll<HTMLButtonElement>('button:not([disabled])')].find(
    (one) => one.innerText.includes(words),
  );
  button?.click();
  return button !== undefined;
}

/** Writes into a field of the form as typing does; says whether it was there. */
function write(key: string, words: string): boolean {
  const field = document.querySelector<HTMLInputElement | HTMLTextAreaElement>(
    `[data-key-path="${key}"] :is(input, textarea)`,
  );
  if (field === null) return false;
  field.focus();
  field.value = words;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  return true;
}

test('the forms on a web server save a change, and leave every other line alone', async ({
  engine,
  visitor,
}) => {
  test.skip(engine === 'webkit', 'The forms are for computers with Chrome, Edge or Firefox.');
  const folder = makeHostedForms(BASE);
  const { origin, server } = await serve(folder);
  try {
    const files = readdirSync(BASE, { recursive: true, encoding: 'utf8' })
      .map((name) => name.split(path.sep).join('/'))
      .filter((name) => name.endsWith('.md'))
      .map(
        (name) =>
          [placeInBrowser(BASE, name), readFileSync(path.join(BASE, name), 'utf8')] as const,
      );
    await visitor.open(`${origin}/blank`);
    for (const file of files) await read(visitor, writeKept, [file]);
    await visitor.open(`${origin}/`);
    const until = (isSo: () => Promise<unknown>) => expect.poll(isSo).toBe(true);
    await until(() => read(visitor, pressButton, ['Test Repository']));
    await until(() => read(visitor, () => document.body.innerText.includes('Contacts'), []));
    await read(visitor, () => (location.hash = '/collections/contacts/entries/police-101'), []);
    await until(() => read(visitor, write, ['for', 'Nobody is in danger, but it has happened.']));
    await until(() => read(visitor, pressButton, ['Save']));
    const before = readFileSync(path.join(BASE, FILE), 'utf8');
    await expect
      .poll(() => read(visitor, readKept, [placeInBrowser(BASE, FILE)]))
      .toBe(before.replace(/^for: .*$/m, 'for: "Nobody is in danger, but it has happened."'));
  } finally {
    server.close();
    server.closeAllConnections();
    rmSync(path.dirname(folder), { recursive: true });
  }
});
