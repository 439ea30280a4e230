/**
 * The whole way of a change, with real Git, nginx and a browser: two officers in two folders; a number is
 * changed in the form, sent, typed again by the second, agreed on, published, put back, and published again.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Locator, type Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { ask } from '../lib/workshop/serve/ask';
import {
  editorOver,
  fill,
  lendFolder,
  openEditor,
  openForm,
  save,
  takeOver,
  type RunningEditor,
} from '../site/support/editor-under-test';
import { findBrowser } from '../site/support/find-browser';
import { openOffice, wordsOfGit, type Office, type Officer } from '../support/officers';
import { buildSmall } from '../support/small-build';
import { isInstalled, startNginx, type RealServer } from './real-server';

const LINE = 'content/contacts/listening-line.md';
const FORM = '/collections/contacts/entries/listening-line';
const nameIn = (told: string) => /It is called (\S+)\./.exec(told)?.[1] ?? '';

describe('the way of a change', { timeout: 300_000 }, () => {
  const executablePath = findBrowser();
  if (!isInstalled.nginx || executablePath === undefined) {
    const sentence =
      'nginx or a browser is not on this computer, so the way of a change is not tested';
    console.log(
      `${sentence}. On Debian: apt-get install nginx libnginx-mod-http-brotli-static chromium`,
    );
    it.skip(sentence, () => undefined);
    return;
  }
  let office: Office;
  let nginx: RealServer;
  let browser: Browser;
  let server = '';
  let day: Officer;
  let night: Officer;
  const editors: RunningEditor[] = [];
  /** What an officer presses, picks and types, in words; and what the editor said. */
  const typed: string[] = [];
  let pressed = 0;
  const said: string[] = [];

  beforeAll(async () => {
    office = openOffice();
    vi.stubEnv('SOURCE_DATE_EPOCH', '1795305600');
    vi.stubEnv('CONTENT_DIR', '');
    [day, night] = [office.join('Day desk'), office.join('Night desk')];
    // As the project begins: every fact was seen, and a first site is public.
    const all = ['contacts/police-101', 'contacts/listening-line', 'contacts/police-999', 'site'];
    await day.run('approve', ...all, '--for', 'facts', '--how', 'live-page', '--who', 'Set-up');
    office.agree(nameIn((await day.run('send', 'Every fact was seen.')).says));
    server = join(day.folder, '../server');
    mkdirSync(server);
    vi.stubEnv('PUBLISH_TO', server);
    vi.stubEnv('SITE_URL', 'http://127.0.0.1:9');
    await day.run('get');
    await buildSmall(day.folder);
    await day.run('publish', '--built');
    nginx = await startNginx(server);
    vi.stubEnv('SITE_URL', `http://127.0.0.1:${nginx.port}`);
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  });
  afterAll(async () => {
    await browser.close();
    await Promise.all(editors.map((editor) => editor.stop()));
    await nginx.stop();
    office.close();
  });

  const home = async () => (await ask(nginx.port, '/')).body.toString();

  const command = async (officer: Officer, name: string, ...words: string[]) => {
    typed.push(`npm run ${[name, ...words].join(' ')}`);
    const { code, says } = await officer.run(name, ...words);
    expect([name, code, says]).toEqual([name, 0, says]);
    return says;
  };
  const edit = async (officer: Officer): Promise<{ page: Page; editor: RunningEditor }> => {
    typed.push('npm run edit');
    pressed += 1;
    const editor = await editorOver(officer.folder, ['--no-preview']);
    editors.push(editor);
    const page = await (await browser.newContext()).newPage();
    await lendFolder(page, editor);
    await openEditor(page, editor);
    return { page, editor };
  };
  const press = async (where: Page | Locator, name: string) => {
    pressed += 1;
    await where.getByRole('button', { name, exact: true }).click();
  };
  /** Opens what a button of the panel asks, answers it, and does it. */
  const task = async (
    page: Page,
    name: string,
    answers: Readonly<Record<string, string>>,
    presses: readonly string[],
  ) => {
    await press(page, name);
    const dialog = page.getByRole('dialog', { name, exact: true });
    for (const [label, answer] of Object.entries(answers)) {
      const field = dialog.getByLabel(label);
      if ((await field.evaluate(({ tagName }) => tagName)) === 'SELECT') {
        pressed += 1;
        const option = field.locator('option', { hasText: answer });
        await field.selectOption((await option.getAttribute('value')) ?? '');
      } else {
        typed.push(answer);
        await field.fill(answer);
      }
    }
    for (const button of presses) await press(dialog, button);
    return dialog;
  };
  const told = async (dialog: Locator, words: string | RegExp) => {
    const status = dialog.getByRole('status').filter({ hasText: words });
    await status.waitFor();
    const text = (await status.textContent()) ?? '';
    said.push(await dialog.innerText());
    return text;
  };
  const close = (dialog: Locator) => press(dialog, 'Close');

  it('ends on the page that visitors get, and loses nothing of two officers', async () => {
    const started = performance.now();
    const atDay = await edit(day);
    await atDay.page.locator('#standing', { hasText: 'holds what was agreed by' }).waitFor();
    const got = await task(atDay.page, "Get the others' work", {}, ['Get it']);
    await told(got, 'Nothing has been agreed since then.');
    await close(got);

    const form = atDay.page.frameLocator('#form');
    await openForm(atDay.page, FORM);
    await fill(form, 'routes.0.number', '116 124');
    await save(form);
    await takeOver(atDay.page, atDay.editor);
    // The contact, its form, and Save.
    pressed += 3;
    typed.push('116 124');
    const look = 'See what would change';
    const sending = await task(
      atDay.page,
      'Send for review',
      { 'What you changed': 'The line has a new number.' },
      [look],
    );
    await told(sending, /now: 116 124/);
    await press(sending, 'Send it');
    const sent = await told(sending, 'wait for a second person');
    expect(await sending.getByRole('link', { name: /^Was and now/ }).getAttribute('download')).toBe(
      `${nameIn(sent)}.html`,
    );
    expect(day.read(LINE)).toContain('"116 123"');

    const { page } = await edit(night);
    const taken = await task(
      page,
      "Get the others' work",
      { 'Take up a change': 'The line has a new number.' },
      ['Get it'],
    );
    await told(taken, /You are at work on the change/);
    await close(taken);
    const approving = await task(
      page,
      'Approve contacts/listening-line.md',
      {
        'Ways to reach it, phone, Number': '116124',
        'How you know': 'I read it on their own page today',
        'Who you are': 'Night desk',
        'Who changed it': 'Day desk',
      },
      [look, 'Approve'],
    );
    await told(approving, 'Written down');
    await close(approving);
    const again = await task(
      page,
      'Send for review',
      { 'What you changed': 'Seen on their own page.' },
      [look, 'Send it'],
    );
    await told(again, 'Sent again');
    await close(again);
    office.agree(nameIn(sent));

    await command(day, 'get');
    await buildSmall(day.folder);
    expect(await command(day, 'publish', '--built')).toMatch(/^Public since \d\d:\d\d/m);
    expect(await home()).toContain('116 124');
    await command(day, 'put-back', '2');
    expect(await home()).toContain('116 123');
    await command(day, 'put-back', '1');
    expect(await home()).toContain('116 124');
    const words = typed.join(' ').split(/\s+/).length;
    const seconds = ((performance.now() - started) / 1000).toFixed(0);
    console.log(
      `The whole way: ${typed.length + pressed} steps, ${words} words typed, by two officers, in ${seconds} s.`,
    );

    // The other officer changed the same number and another sentence all the while.
    night.edit(LINE, '"116 123"', '"116 125"');
    night.edit(LINE, 'They have time for you.', 'They have all night for you.');
    const meeting = await task(page, "Get the others' work", {}, ['Get it']);
    await told(meeting, 'Choose which to keep');
    await meeting.getByRole('radio', { name: 'Theirs: 116 124' }).check();
    await press(meeting, 'Get it');
    const kept = await told(meeting, 'Both versions');
    expect(night.read(LINE)).toMatch(/"116 124"[^]*They have all night for you\./);
    const [aside = ''] = /set-aside\/[\d-]+/.exec(kept) ?? [];
    expect(night.read(`${aside}/mine/${LINE}`)).toContain('"116 125"');

    said.push(...office.said, await page.locator('.problems').innerText());
    expect(wordsOfGit(said.join('\n'))).toEqual([]);
  });
});
