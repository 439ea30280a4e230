import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { checkContent } from '../../lib/checks/check-content';
import {
  field,
  fill,
  hostForms,
  lendFolder,
  openEditor,
  openForm,
  pick,
  reach,
  readLent,
  save,
  startEditor,
  takeOver,
  writeLent,
  type RunningEditor,
} from './support/editor-under-test';
import { placeInBrowser } from '../support/hosted-forms';
import { OUT } from './support/site-under-test';

const base = 'tests/broken/_base';
const contact = 'content/contacts/police-101.md';
const newPage = 'content/pages/parents/what-grandparents-can-do.md';
const contactForm = '/collections/contacts/entries/police-101';

test.describe('the form editor', () => {
  test.describe.configure({ mode: 'serial', timeout: 180_000 });

  let editor: Awaited<ReturnType<typeof startEditor>>;
  let foreign: string[];

  test.beforeAll(async () => {
    editor = await startEditor(base, ['--no-preview']);
  });

  test.afterAll(() => editor.stop());

  test.beforeEach(async ({ page }) => {
    editor.reset();
    foreign = [];
    await page.route(
      (url) => url.hostname !== '127.0.0.1',
      (route) => {
        foreign.push(route.request().url());
        return route.abort();
      },
    );
    await lendFolder(page, editor);
  });

  test.afterEach(() => {
    expect(foreign, 'Nothing outside this computer was asked for').toEqual([]);
  });

  test('changes an opening time and no other line', async ({ page }) => {
    const form = await openEditor(page, editor);
    await openForm(page, contactForm);
    await fill(form, 'routes.0.hours.0.to', '19:30');
    await save(form);

    const before = editor.files();
    const changed = await takeOver(page, editor);
    expect(Object.keys(changed)).toEqual([contact]);
    expect(lines(before[contact], changed[contact])).toEqual({
      gone: ['        to: "17:30"'],
      come: ['        to: "19:30"'],
    });
    expect(problems(editor)).toEqual([]);
  });

  test('adds a source and a page; a broken rule is a sentence, and nothing is saved until it is mended', async ({
    page,
  }) => {
    const form = await openEditor(page, editor);
    await openForm(page, '/collections/sources/new');
    await fill(form, 'publisher', 'Any Police');
    await fill(form, 'title', 'Advice for grandparents');
    await fill(form, 'body', 'It says what grandparents can do.');
    await save(form);

    await openForm(page, '/collections/pages_parents/new');
    await fill(form, 'title', `What grandparents can do ${'and do '.repeat(8)}`);
    await fill(form, 'description', 'Where to turn when a grandchild tells you something.');
    await pick(form, 'owner', 'Communications');
    await pick(form, 'contacts', 'Police non-emergency line');
    await pick(form, 'contacts', 'Listening line');
    await fill(form, 'body', 'Listen first. You do not have to be certain.[^any-police-advice]');
    await form.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(field(form, 'title')).toContainText('65');
    await expect(form.getByText(/have? an? errors?|has an error/)).toBeVisible();
    expect(
      Object.keys(await takeOver(page, editor)).filter((name) => name.includes('/pages/')),
    ).toEqual([]);

    await fill(form, 'title', 'What grandparents can do');
    await save(form);
    await expect.poll(() => readLent(page, newPage)).toBeDefined();
    const changed = await takeOver(page, editor);
    expect(Object.keys(changed)).toEqual([newPage]);
    expect(changed[newPage]).toMatch(/^contacts: \[police-101, listening-line\]$/m);
    expect(changed[newPage]).toMatch(/^reviewed: "20\d\d-\d\d-\d\d"$/m);

    // The source has another name than the words use: the check says so, and its link leads to the page.
    await expect(page.locator('#problems li')).toHaveCount(1);
    await expect(page.locator('#problems li')).toContainText('any-police-advice');
    await openForm(page, contactForm);
    await page.locator('#problems a').click();
    await fill(
      form,
      'body',
      'Listen first. You do not have to be certain.[^advice-for-grandparents]',
    );
    await save(form);
    await expect.poll(() => readLent(page, newPage)).toContain('[^advice-for-grandparents]');
    await takeOver(page, editor);
    await expect(page.locator('#problems-status')).toHaveText('Everything checks out.');
    expect(problems(editor)).toEqual([]);
  });

  test("keeps two people's unsaved work apart: it says what changed on disk, and asks before it writes", async ({
    page,
  }) => {
    const form = await openEditor(page, editor);
    await openForm(page, contactForm);
    await fill(form, 'for', 'It has happened, and nobody is in danger.');

    const theirs = (editor.files()[contact] ?? '').replace('to: "17:30"', 'to: "20:00"');
    await writeLent(page, contact, theirs);
    await takeOver(page, editor);
    await expect(form.getByRole('alert').filter({ hasText: contact })).toBeVisible();

    const dialog = form.getByRole('dialog', { name: 'Somebody else changed this file' });
    await form.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(dialog).toContainText('Ways to reach it');
    await dialog.getByRole('button', { name: 'Go back without saving' }).click();
    expect(await readLent(page, contact)).toBe(theirs);
    await form.getByRole('button', { name: 'OK' }).click();

    await form.getByRole('button', { name: 'Save', exact: true }).click();
    await dialog.getByRole('button', { name: 'Keep both changes' }).click();
    await expect.poll(() => readLent(page, contact)).toContain('nobody is in danger."');
    expect(lines(theirs, await readLent(page, contact))).toEqual({
      gone: ['for: "It has happened and nobody is in danger now."'],
      come: ['for: "It has happened, and nobody is in danger."'],
    });

    // The form now shows what it was joined with, so that its next save does not take that out again.
    await reach(form, 'routes.0.hours.0.to');
    await expect(field(form, 'routes.0.hours.0.to').getByRole('textbox')).toHaveValue('20:00');
    await fill(form, 'routes.0.hours.0.from', '08:00');
    await save(form);
    expect(await readLent(page, contact)).toMatch(/from: "08:00"\n *to: "20:00"/);
  });

  test('names what both people changed before one replaces the other', async ({ page }) => {
    const form = await openEditor(page, editor);
    await openForm(page, contactForm);
    await fill(form, 'routes.0.number', '102');
    await writeLent(
      page,
      contact,
      (editor.files()[contact] ?? '').replace('number: "101"', 'number: "105"'),
    );
    await form.getByRole('button', { name: 'Save', exact: true }).click();
    const dialog = form.getByRole('dialog', { name: 'Somebody else changed this file' });
    await expect(dialog).toContainText('You both changed “Ways to reach it”');
    await dialog.getByRole('button', { name: 'Replace theirs with mine' }).click();
    await expect.poll(() => readLent(page, contact)).toContain('number: "102"');
  });

  test('puts right on saving what Word and Excel left, and says so', async ({ page }) => {
    const form = await openEditor(page, editor);
    await openForm(page, contactForm);
    await fill(form, 'for', 'Nobody’s in\u00A0danger: https://a.example.org/?utm_source=post');
    const pasted = 'Have ready:\n\n•\tyour “name”\n•\ta num\u00ADber\n\nWho\tWhen\nThey\tnow';
    await fill(form, 'body', pasted);
    await save(form);
    await expect(form.getByRole('alert').filter({ hasText: 'curly quotes' })).toContainText(
      'a table as Excel makes it',
    );
    const text = (await takeOver(page, editor))[contact];
    expect(text).toContain('Nobody\'s in danger: https://a.example.org/"');
    await expect(field(form, 'for'), 'The form stays open').toBeVisible();
    expect(text).toContain('- your "name"\n- a number\n\n| Who | When |\n| --- | --- |\n| They');
  });

  test("asks before unsaved words are lost, and has them still on somebody's first day", async ({
    page,
  }) => {
    const form = await openEditor(page, editor);
    await openForm(page, contactForm);
    await reach(form, 'for');
    // Only what a person does counts as words that somebody typed.
    await field(form, 'for').getByRole('textbox').last().pressSequentially(' Typed by hand.');
    await expect.poll(() => draftsIn(page)).toContain('Typed by hand.');

    const asked = page.waitForEvent('dialog');
    const reloading = page.reload();
    const dialog = await asked;
    expect(dialog.type()).toBe('beforeunload');
    await dialog.accept();
    await reloading;
    await openForm(page, contactForm);
    await form.getByRole('button', { name: 'Restore' }).click();
    await expect(field(form, 'for').getByRole('textbox').last()).toHaveValue(/Typed by hand\./);
  });

  test('leaves without a question when nothing would be lost', async ({ page }) => {
    const form = await openEditor(page, editor);
    await openForm(page, contactForm);
    await reach(form, 'for');
    let asked = false;
    page.on('dialog', (dialog) => {
      asked = true;
      return dialog.accept();
    });
    await page.reload();
    expect(asked).toBe(false);
  });

  test('keeps a file that cannot be read in its list, and mends it as plain text', async ({
    page,
  }) => {
    const whole = editor.files()[contact] ?? '';
    const file = path.join(editor.root, contact);
    const help = path.join(editor.root, 'content/pages/help.md');
    writeFileSync(file, whole.replace('number: "101"', 'number: "101'));
    writeFileSync(help, `${readFileSync(help, 'utf8')}\n#### Too deep\n`);
    await lendFolder(page, editor);
    const form = await openEditor(page, editor);

    // What is wrong elsewhere is told at the same time.
    await expect(page.locator('#problems a')).toHaveText(/^contacts\/police-101\.md/);
    await expect(page.locator('#later a')).toHaveText(/^pages\/help\.md/);
    await openForm(page, '/collections/contacts');
    await expect(form.getByText('police-101.md cannot be read as it is')).toBeVisible();

    await openForm(page, contactForm);
    const plain = page.getByRole('dialog', { name: 'contacts/police-101.md' });
    await plain.getByRole('textbox').fill(whole);
    await plain.getByRole('button', { name: 'Save' }).click();
    await expect(plain.getByRole('status')).toContainText('is saved');
    expect(readFileSync(file, 'utf8')).toBe(whole);
  });

  test('moves a page once it was shown what would change, and not over unsaved words', async ({
    page,
  }) => {
    const form = await openEditor(page, editor);
    await openForm(page, contactForm);
    await fill(form, 'for', 'Nobody is in danger.');
    await page.getByRole('button', { name: 'Move a page' }).click();
    const dialog = page.getByRole('dialog', { name: 'Move a page' });
    await dialog.getByLabel('Page', { exact: true }).selectOption('/help/');
    await dialog.getByLabel('New address').fill('/get-help/');
    const look = dialog.getByRole('button', { name: 'See what would change' });
    const act = dialog.getByRole('button', { name: 'Move it' });
    await look.click();
    await expect(dialog.getByRole('status')).toContainText('not saved');
    await expect(act).toBeDisabled();

    await dialog.getByRole('button', { name: 'Close' }).click();
    await save(form);
    await page.getByRole('button', { name: 'Move a page' }).click();
    await dialog.getByLabel('Page', { exact: true }).selectOption('/help/');
    await dialog.getByLabel('New address').fill('/get-help/');
    await look.click();
    await expect(dialog.getByRole('status')).toContainText('help.md goes');
    expect(Object.keys(editor.files())).toContain('content/pages/help.md');
    await act.click();
    await expect(dialog.getByRole('status')).toContainText('/help/ is now /get-help/');
    expect(Object.keys(editor.files())).toContain('content/pages/get-help.md');
  });

  test('puts a source, a contact and a page into the words by name', async ({ page }) => {
    const form = await openEditor(page, editor);
    await openForm(page, contactForm);
    await fill(form, 'body', 'Words.');
    const put = async (button: string, part: string) => {
      await form.getByRole('button', { name: button }).click();
      const dialog = form.getByRole('dialog', { name: button });
      await dialog.getByRole('searchbox').fill(part);
      await dialog.getByRole('button', { name: 'Put it in' }).click();
    };
    await put('Insert a source', 'what to tell us');
    await put('Insert a contact', 'listening');
    await put('Link to a page', 'what to say');
    await save(form);
    const text = (await readLent(page, contact)) ?? '';
    expect(text).toMatch(
      /Words\.\[\^[a-z0-9-]+\]\[[^\]]+\]\(contact:listening-line\)\[[^\]]+\]\(\/help\/\)/,
    );
  });

  test('says in a browser that cannot save to a folder which one can', async ({ page }) => {
    await page.addInitScript(() => {
      Reflect.deleteProperty(window, 'showDirectoryPicker');
    });
    await page.goto(editor.address, { waitUntil: 'commit' });
    await expect(page.frameLocator('#form').getByRole('alert')).toContainText('in Chrome or Edge');
  });

  test('takes no other folder than the one that the preview and the problems are about', async ({
    page,
  }) => {
    await page.addInitScript(() => {
      const elsewhere = async () => {
        const root = await (
          await navigator.storage.getDirectory()
        ).getDirectoryHandle('elsewhere', { create: true });
        await root.getDirectoryHandle('.git', { create: true });
        return root;
      };
      Object.assign(window, { showDirectoryPicker: elsewhere });
    });
    await page.goto(editor.address, { waitUntil: 'commit' });
    const form = page.frameLocator('#form');
    await form.getByRole('button', { name: 'Choose the project’s folder' }).click();
    await expect(
      form.getByRole('alert').filter({ hasText: 'That is another folder.' }),
    ).toBeVisible();
  });
});

/** What the form editor keeps of words that were not saved, as text. */
function draftsIn(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const databases = await indexedDB.databases();
    const found = await Promise.all(
      databases.map(
        ({ name = '' }) =>
          new Promise<unknown>((resolve) => {
            const opening = indexedDB.open(name);
            opening.onsuccess = () => {
              const database = opening.result;
              if (!database.objectStoreNames.contains('draft-backups')) {
                database.close();
                resolve([]);
                return;
              }
              const all = database
                .transaction('draft-backups')
                .objectStore('draft-backups')
                .getAll();
              all.onsuccess = () => {
                database.close();
                resolve(all.result);
              };
            };
          }),
      ),
    );
    return JSON.stringify(found);
  });
}

test.describe('the forms on a web server, with nothing but a browser', () => {
  test.describe.configure({ timeout: 180_000 });

  let refused: string[];
  test.beforeEach(({ page }) => {
    refused = [];
    page.on('console', (message) => {
      if (/Content.Security.Policy/i.test(message.text())) refused.push(message.text());
    });
  });
  test.afterEach(() => {
    expect(refused, 'The policy refuses nothing that the forms need').toEqual([]);
  });

  test('save a change, and leave every other line alone', async ({ page }) => {
    const names = readdirSync(base, { recursive: true, encoding: 'utf8' });
    const address = await hostForms(
      page,
      base,
      names.filter((name) => name.endsWith('.md')),
    );
    await page.goto(address);
    await page.getByRole('button', { name: 'Test Repository' }).click();
    await page.getByText('Contacts', { exact: true }).first().waitFor();
    await page.evaluate((place) => {
      location.hash = place;
    }, contactForm);
    const form = page.locator('body');
    await fill(form, 'routes.0.hours.0.to', '19:30');
    await pick(form, 'ifNoAnswer.1.contact', 'Listening line');
    await save(form);
    const file = 'contacts/police-101.md';
    const kept = await readLent(page, placeInBrowser(base, file));
    expect(lines(readFileSync(path.join(base, file), 'utf8'), kept)).toEqual({
      gone: ['        to: "17:30"'],
      come: ['        to: "19:30"'],
    });
  });

  test('ask for a key of the service that keeps the words', async ({ page }) => {
    await page.goto(await hostForms(page, base));
    await expect(page.getByRole('button', { name: /Access Token/ })).toBeVisible();
  });
});

test("the editor's preview shows a change once it is saved", async ({ page }) => {
  test.setTimeout(300_000);
  const editor = await startEditor(base);
  try {
    await lendFolder(page, editor);
    const form = await openEditor(page, editor);
    await openForm(page, contactForm);
    const preview = page.frameLocator('#preview iframe:not([inert])');
    await expect(preview.getByRole('heading', { level: 1 })).toHaveText(
      'Police non-emergency line',
      { timeout: 120_000 },
    );
    await fill(form, 'for', 'Nobody is in danger, but it has happened.');
    await save(form);
    await expect.poll(() => readLent(page, contact)).toContain('Nobody is in danger, but');
    await takeOver(page, editor);
    await expect(
      preview.getByText('Nobody is in danger, but it has happened.').first(),
    ).toBeVisible({ timeout: 60_000 });

    const part = preview.locator('#changed-part');
    await expect(part).toHaveText('Nobody is in danger, but it has happened.');
    await expect(part).toBeInViewport();

    // What is wrong in another file takes nothing away.
    const help = 'content/pages/help.md';
    const broken = `${editor.files()[help] ?? ''}\n#### Too deep\n`;
    await writeLent(page, help, broken);
    writeFileSync(path.join(editor.root, help), broken);
    const file = path.join(editor.root, contact);
    writeFileSync(file, readFileSync(file, 'utf8').replace('it has happened', 'it did happen'));
    await expect(preview.getByText('Nobody is in danger, but it did happen.').first()).toBeVisible({
      timeout: 60_000,
    });
    await expect(page.locator('#problems li')).not.toHaveCount(0);

    // A new page is shown from its first save on, whatever is wrong elsewhere.
    await openForm(page, '/collections/pages_parents/new');
    await fill(form, 'title', 'What grandparents can do');
    await fill(form, 'description', 'Where to turn when a grandchild tells you something.');
    await pick(form, 'owner', 'Communications');
    await fill(form, 'body', 'Listen first.');
    await save(form);
    await expect.poll(() => readLent(page, newPage)).toBeDefined();
    await takeOver(page, editor);
    await expect(preview.getByRole('heading', { level: 1 })).toHaveText(
      'What grandparents can do',
      { timeout: 60_000 },
    );
    expect(editor.files()[help]).toBe(broken);
  } catch (error) {
    const said = await page.locator('#preview-status, #problems-status').allTextContents();
    throw new Error(
      `The editor says: ${said.join(' | ')}. The preview says: ${readFileSync('.build/edit-preview.log', 'utf8')}`,
      { cause: error },
    );
  } finally {
    await editor.stop();
  }
});

test('nothing of the editor is in the published site', () => {
  const files = readdirSync(OUT, { recursive: true, encoding: 'utf8' });
  expect(
    files.filter((file) => /(^|[\\/])(editor|admin|form)([\\/]|$)|editor-token/.test(file)),
  ).toEqual([]);
  const texts = files.filter((file) => /\.(html|js|css|json|txt|xml)$/.test(file));
  expect(
    texts.filter((file) => /sveltia/i.test(readFileSync(path.join(OUT, file), 'utf8'))),
  ).toEqual([]);
  expect(existsSync('public/editor')).toBe(false);
});

function lines(before = '', after = ''): { gone: string[]; come: string[] } {
  const [old, now] = [before.split('\n'), after.split('\n')];
  return {
    gone: old.filter((line) => !now.includes(line)),
    come: now.filter((line) => !old.includes(line)),
  };
}

function problems(editor: RunningEditor): string[] {
  return checkContent(
    path.join(editor.root, 'content'),
    new Date().toISOString().slice(0, 10),
  ).problems.map(({ file, message }) => `${file}: ${message}`);
}
