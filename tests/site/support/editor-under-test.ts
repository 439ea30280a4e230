import { spawn, type ChildProcess } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test';
import { readKept, writeKept } from '../../support/browser-folder';
import { freePort } from '../../support/free-port';
import { makeHostedForms, placeInBrowser, withTestBackend } from '../../support/hosted-forms';

/** Files by their path inside the folder that an editor picks. */
export type Files = Readonly<Record<string, string>>;

/** `npm run edit`, running over a small content folder of its own. */
export type RunningEditor = {
  address: string;
  /** The folder to pick. */
  root: string;
  /** What is on disk now. */
  files: () => Files;
  stop: () => Promise<void>;
};

/** What the browser needs of a project's folder. */
const NEEDED = /^(content|\.build)\/|^\.git\/HEAD$/;

/** Starts the real command over a copy of a content folder, as if it were a project that Git knows. */
export async function startEditor(
  content: string,
  options: readonly string[] = [],
): Promise<RunningEditor & { reset: () => void }> {
  const root = mkdtempSync(path.join(tmpdir(), 'editor-'));
  mkdirSync(path.join(root, '.git'));
  writeFileSync(path.join(root, '.git/HEAD'), 'ref: refs/heads/main\n');
  cpSync(content, path.join(root, 'content'), { recursive: true });
  const editor = await editorOver(root, options);
  return {
    ...editor,
    reset: () => {
      const own = path.join(root, 'content');
      const wanted = readTree(content);
      // The editor looks all the time, so what is as it was is left alone.
      const now = readTree(own);
      for (const [name, text] of Object.entries(wanted))
        if (now[name] !== text) {
          mkdirSync(path.dirname(path.join(own, name)), { recursive: true });
          writeFileSync(path.join(own, name), text);
        }
      for (const name of Object.keys(now)) if (!(name in wanted)) rmSync(path.join(own, name));
    },
    stop: async () => {
      await editor.stop();
      rmSync(root, { recursive: true, force: true });
    },
  };
}

/** Starts the real command over the folder of a project. */
export async function editorOver(
  root: string,
  options: readonly string[] = [],
): Promise<RunningEditor> {
  const port = await freePort();
  const child = spawn(
    process.execPath,
    ['lib/workshop/commands/start.js', 'edit', '--port', String(port), '--no-open', ...options],
    {
      env: { ...process.env, CONTENT_DIR: path.join(root, 'content') },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  await untilPrinted(child, 'The editor is at');
  return {
    address: `http://127.0.0.1:${port}/`,
    root,
    files: () => readTree(root, NEEDED),
    stop: async () => {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      await ended;
    },
  };
}

function untilPrinted(child: ChildProcess, words: string): Promise<void> {
  return new Promise((resolve, reject) => {
    let printed = '';
    child.stdout?.on('data', (data: Buffer) => {
      printed += data.toString();
      if (printed.includes(words)) resolve();
    });
    child.once('exit', () => {
      reject(new Error(`The editor ended after it said: ${printed}`));
    });
  });
}

function readTree(root: string, needed = /./): Files {
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(path.sep).join('/'))
    .filter((name) => needed.test(name) && statSync(path.join(root, name)).isFile());
  return Object.fromEntries(
    names.map((name) => [name, readFileSync(path.join(root, name), 'utf8')]),
  );
}

/**
 * No test can press the buttons of the browser's own folder dialog. In its place stands a
 * folder in the browser's private storage with the same files: the form editor reads and
 * writes it in the same way. `takeOver` brings to the disk what was written there.
 */
export async function lendFolder(page: Page, editor: RunningEditor): Promise<void> {
  await page.addInitScript((files) => {
    const lend = async () => {
      const root = await navigator.storage.getDirectory();
      for (const [name, text] of Object.entries(files)) {
        const folders = name.split('/');
        let folder = root;
        for (const inner of folders.slice(0, -1))
          folder = await folder.getDirectoryHandle(inner, { create: true });
        const file = await (
          await folder.getFileHandle(folders.at(-1) ?? '', { create: true })
        ).createWritable();
        await file.write(text);
        await file.close();
      }
      return root;
    };
    Object.assign(window, { showDirectoryPicker: lend });
  }, editor.files());
}

/** The text of a file in the browser's folder; nothing when there is none. */
export function readLent(page: Page, name: string): Promise<string | undefined> {
  return page.evaluate(readKept, name);
}

/** Writes a file in the browser's folder, as somebody else would behind the form's back. */
export function writeLent(page: Page, name: string, text: string): Promise<void> {
  return page.evaluate(writeKept, [name, text]);
}

/** Brings every file of the browser's folder to the disk, and returns those that differ. */
export async function takeOver(page: Page, editor: RunningEditor): Promise<Files> {
  const lent = await page.evaluate(async () => {
    const found: [string, string][] = [];
    const walk = async (folder: FileSystemDirectoryHandle, above: string) => {
      for await (const inner of folder.values()) {
        if (inner instanceof FileSystemDirectoryHandle) await walk(inner, `${above}${inner.name}/`);
        else found.push([`${above}${inner.name}`, await (await inner.getFile()).text()]);
      }
    };
    await walk(await navigator.storage.getDirectory(), '');
    return found;
  });
  const before = editor.files();
  const changed = lent.filter(([name, text]) => before[name] !== text);
  for (const [name, text] of changed) {
    mkdirSync(path.dirname(path.join(editor.root, name)), { recursive: true });
    writeFileSync(path.join(editor.root, name), text);
  }
  return Object.fromEntries(changed);
}

/** Opens the editor and picks the folder; resolves to the form. */
export async function openEditor(page: Page, editor: RunningEditor): Promise<FrameLocator> {
  await page.goto(editor.address, { waitUntil: 'commit' });
  const form = page.frameLocator('#form');
  await form.getByRole('button', { name: 'Choose the project’s folder' }).click();
  await form
    .getByRole('option', { name: /^Contacts/ })
    .or(form.getByText('Contacts', { exact: true }))
    .first()
    .waitFor();
  return form;
}

/** Opens a file in the form by its place. */
export async function openForm(page: Page, place: string): Promise<void> {
  await page.locator('#form').evaluate((frame, to) => {
    if (frame instanceof HTMLIFrameElement && frame.contentWindow !== null)
      frame.contentWindow.location.hash = to;
  }, place);
}

/**
 * Makes the forms as files for a web server, and answers for that server. Sveltia's own backend for tests,
 * which keeps the files in the browser, stands in for a service when `files` are given.
 *
 * @returns the address of the page
 */
export async function hostForms(
  page: Page,
  content: string,
  files?: readonly string[],
): Promise<string> {
  const folder = makeHostedForms(content);
  const origin = 'https://words.example.org';
  await page.route(`${origin}/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/blank') return route.fulfill({ contentType: 'text/html', body: '' });
    const file = path.join(folder, pathname === '/' ? 'index.html' : pathname);
    if (pathname !== '/forms.json' || files === undefined) return route.fulfill({ path: file });
    return route.fulfill({
      contentType: 'application/json',
      body: withTestBackend(readFileSync(file, 'utf8')),
    });
  });
  if (files !== undefined) {
    await page.goto(`${origin}/blank`);
    for (const name of files)
      await writeLent(
        page,
        placeInBrowser(content, name),
        readFileSync(path.join(content, name), 'utf8'),
      );
  }
  return `${origin}/`;
}

/** The frame with the form, or the page that is all form. */
type Form = FrameLocator | Locator;

export function field(form: Form, key: string) {
  return form.locator(`[data-key-path="${key}"]`).first();
}

export async function fill(form: Form, key: string, text: string): Promise<void> {
  await reach(form, key);
  await field(form, key).getByRole('textbox').last().fill(text);
}

/** Fields are drawn only when they come near: goes to the group that holds it, or down from the lowest one. */
export async function reach(form: Form, key: string): Promise<void> {
  const [, group] = /^(.+)\.\d+\.\w+$/.exec(key) ?? [];
  if (group !== undefined) await reach(form, group);
  await expect(async () => {
    if (group !== undefined)
      await field(form, group).evaluate((drawn) => {
        drawn.scrollIntoView();
      });
    else if ((await field(form, key).count()) === 0)
      await form.locator('[data-key-path]').last().scrollIntoViewIfNeeded();
    await field(form, key).scrollIntoViewIfNeeded({ timeout: 500 });
  }).toPass();
}

export async function save(form: Form): Promise<void> {
  await form.getByRole('button', { name: 'Save', exact: true }).click();
  // A computer that is busy with other tests takes its time.
  await expect(form.getByText('Entry saved.')).toBeVisible({ timeout: 30_000 });
}

export async function pick(form: Form, key: string, label: string): Promise<void> {
  await reach(form, key);
  await field(form, key).getByRole('combobox').first().click();
  await form.getByRole('option', { name: label, exact: true }).click();
}
