import { spawnSync } from 'node:child_process';
import { createServer } from 'node:http';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, expect, type Frame, type Locator, type Page } from '@playwright/test';
import jsQR from 'jsqr';
import { PNG } from 'pngjs';
import { audiences, paperSizes } from '../../lib/posters/posters';
import { palette } from '../../lib/palette';
import { permanentAddresses } from '../../lib/sharing/permanent-addresses';
import { snippets } from '../../lib/sharing/snippets';
import { axeFindings, loadAxe, WCAG_RULES } from './support/axe';
import { test } from './support/lasting-tabs';
import { contentUnderTest } from './support/site-under-test';

/** The cards for a frame, each with what schools copy to show it. */
const cards = [
  { card: permanentAddresses.framedReport, frameId: 'frame' },
  { card: permanentAddresses.framedContacts, frameId: 'frame-contacts' },
];
const posterIds = audiences.flatMap((audience) => paperSizes.map((size) => `${audience}-${size}`));
const MOST_BYTES = 5000;

let shown = '';
const school = createServer((_request, response) =>
  response.setHeader('content-type', 'text/html; charset=utf-8').end(shown),
);

test.beforeAll(() => new Promise<void>((resolve) => void school.listen(0, '127.0.0.1', resolve)));
test.afterAll(() => school.close());

/** Opens a page of a school's own site, which has another name than ours on this machine. */
async function hostPage(page: Page, body: string, head = ''): Promise<void> {
  const address = school.address();
  if (address === null || typeof address === 'string')
    throw new Error('The school has no address.');
  shown =
    `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>A ` +
    `school</title>${head}</head><body><main><h1>Our school</h1>${body}</main></body></html>`;
  await page.goto(`http://localhost:${address.port}/a-school/`);
}

/** What schools copy, with the address of the site under test in place of the public one. */
function code(id: string, baseURL: string): string {
  const found = snippets(contentUnderTest(), baseURL).find((snippet) => snippet.id === id);
  if (found === undefined) throw new Error(`There is no snippet "${id}".`);
  return found.code;
}

function decode(png: Buffer): string | undefined {
  const { data, width, height } = PNG.sync.read(png);
  return jsQR(Uint8ClampedArray.from(data), width, height)?.data;
}

/** The whole public address of the first question, as the built site has it. */
async function publicAddress(page: Page): Promise<string> {
  const response = await page.request.get('/report/');
  const [, href] = /<link rel="canonical" href="([^"]+)"/.exec(await response.text()) ?? [];
  if (href === undefined) throw new Error('The first question does not name its address.');
  return href;
}

async function cardFrame(page: Page, card: string): Promise<Frame> {
  const find = () => page.frames().find((one) => one.url().endsWith(card));
  // It is told to open only when it is near what is seen.
  await expect.poll(find).toBeDefined();
  const frame = find();
  if (frame === undefined) throw new Error('The card did not open.');
  await frame.waitForLoadState();
  return frame;
}

test.describe('permanent addresses', () => {
  for (const address of Object.values(permanentAddresses)) {
    test(`${address} answers by itself, without sending anybody on`, async ({ request }) => {
      const response = await request.get(address, { maxRedirects: 0 });
      expect(response.status()).toBe(200);
    });
  }

  test('the data may be read by every other site, and so may the pictures be shown', async ({
    request,
  }) => {
    const data = await request.get(permanentAddresses.contacts);
    const picture = await request.get(permanentAddresses.badgePng);
    expect(data.headers()['access-control-allow-origin']).toBe('*');
    expect(picture.headers()['cross-origin-resource-policy']).toBe('cross-origin');
  });
});

const hosts = [
  {
    name: 'that resets every style',
    head: '<style>* { all: unset !important; font-size: 7px !important; color: #eee !important; }</style>',
  },
  { name: 'at 150 per cent', head: '<style>body { zoom: 1.5; }</style>' },
  {
    name: 'with a dark ground',
    head: '<style>:root { color-scheme: dark; } body { background: #111; color: #eee; }</style>',
  },
];

/** What schools copy to show every card on one page. */
const bothCards = (baseURL = '') => cards.map(({ frameId }) => code(frameId, baseURL)).join('\n');

for (const size of [16, 24, 32]) {
  test(`the cards show whom to call in danger and the way in where letters are ${size} pixels`, async ({
    launchOptions,
    baseURL,
  }) => {
    const letters = `--blink-settings=defaultFontSize=${size}`;
    const args = [...(launchOptions.args ?? []), letters];
    const browser = await chromium.launch({ ...launchOptions, args });
    const page = await browser.newPage();
    await hostPage(page, bothCards(baseURL));
    for (const { card } of cards) {
      const frame = await cardFrame(page, card);
      const seen = await frame.evaluate(
        `[getComputedStyle(document.documentElement).fontSize, ...['tel:', '/report/'].map((start) => ` +
          `document.querySelector('a[href^="' + start + '"]').getBoundingClientRect().bottom <= innerHeight), ` +
          `document.documentElement.scrollWidth <= innerWidth]`,
      );
      expect.soft(seen, card).toEqual([`${size * 1.125}px`, true, true, true]);
    }
    await browser.close();
  });
}

for (const { name, head } of hosts) {
  test(`the cards have nothing that axe finds in a host ${name}, in a light and a dark browser`, async ({
    page,
    baseURL,
  }) => {
    // A sandbox stops axe as it stops every script; it changes nothing of the looks.
    await hostPage(page, bothCards(baseURL).replaceAll(/ sandbox="[^"]*"/g, ''), head);
    for (const { card } of cards) {
      const frame = await cardFrame(page, card);
      await loadAxe(frame);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        const isAsked = await frame.evaluate(
          `matchMedia('(prefers-color-scheme: ${colorScheme})').matches`,
        );
        expect(isAsked).toBe(true);
        const where = `${card} in a ${colorScheme} browser`;
        expect.soft(await axeFindings(frame, WCAG_RULES), where).toEqual([]);
      }
      expect
        .soft(await frame.evaluate('document.documentElement.scrollWidth - innerWidth'), card)
        .toBeLessThanOrEqual(0);
    }
  });
}

for (const { card, frameId } of cards) {
  test.describe(`the card ${card}`, () => {
    test(`is at most ${MOST_BYTES} bytes with its style, and has no script`, async ({
      request,
    }) => {
      const html = await (
        await request.get(card, { headers: { 'accept-encoding': 'identity' } })
      ).text();
      expect(Buffer.byteLength(html)).toBeLessThanOrEqual(MOST_BYTES);
      expect(html).not.toContain('<script');
    });

    test('asks for nothing but itself', async ({ page, baseURL }) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.goto(card, { waitUntil: 'networkidle' });
      expect(asked.filter((url) => url !== `${baseURL ?? ''}/favicon.ico`)).toEqual([
        `${baseURL ?? ''}${card}`,
      ]);
    });

    test('fits 300 pixels, and all of it shows in the frame that schools copy', async ({
      page,
      baseURL,
    }) => {
      await hostPage(page, code(frameId, baseURL ?? ''));
      const frame = await cardFrame(page, card);
      expect(
        await frame.evaluate('document.documentElement.scrollWidth - innerWidth'),
      ).toBeLessThanOrEqual(0);
      expect(
        await frame.evaluate('document.documentElement.scrollHeight - innerHeight'),
      ).toBeLessThanOrEqual(0);
    });

    test('leads out of the frame', async ({ page, baseURL }) => {
      await hostPage(page, code(frameId, baseURL ?? ''));
      const frame = await cardFrame(page, card);
      await frame.locator('a[href="/report/"]').click();
      await page.waitForURL(`${baseURL ?? ''}/report/`);
      expect(page.frames()).toHaveLength(1);
    });

    test('says its address in words where the host lets no link out', async ({ page, baseURL }) => {
      await hostPage(
        page,
        `<iframe src="${baseURL ?? ''}${card}" title="Card" sandbox=""></iframe>`,
      );
      const frame = await cardFrame(page, card);
      await frame.locator('a[href="/report/"]').click({ noWaitAfter: true });
      const words = new URL(await publicAddress(page));
      await expect(frame.getByText(`${words.host}${words.pathname}`)).toBeVisible();
      expect(page.url()).toContain('/a-school/');
    });
  });
}

test.describe('what schools paste', () => {
  for (const id of ['sentence-html', 'card', 'badge', 'frame']) {
    test(`"${id}" shows on a plain page, and its link works`, async ({ page, baseURL }) => {
      await hostPage(page, code(id, baseURL ?? ''));
      const link = page.locator(`a[href="${baseURL ?? ''}/report/"]`).last();
      await expect(link).toBeVisible();
      await loadAxe(page);
      expect(await axeFindings(page, WCAG_RULES)).toEqual([]);
      await link.click();
      await expect(page).toHaveURL(`${baseURL ?? ''}/report/`);
    });
  }

  test('the badge is a picture that loads', async ({ page, baseURL }) => {
    await hostPage(page, code('badge', baseURL ?? ''));
    await expect.poll(() => page.evaluate('document.images[0].naturalWidth')).toBe(480);
  });

  test("the card keeps its look among a page's own rules, and looks as its preview does", async ({
    page,
    baseURL,
  }) => {
    const looks = (box: Locator) =>
      box.evaluate((element) =>
        [element, ...element.querySelectorAll('p, a')].map((part) => {
          const {
            color,
            backgroundColor,
            fontSize,
            fontWeight,
            lineHeight,
            textAlign,
            borderTopWidth,
            paddingTop,
          } = getComputedStyle(part);
          const words =
            part === element ? [] : [color, fontSize, fontWeight, lineHeight, textAlign];
          return [part.tagName, backgroundColor, borderTopWidth, paddingTop, ...words];
        }),
      );
    const rules =
      'p { font: 9px serif; color: #eee; text-align: right; margin: 40px } a { color: #fe0; background: ' +
      '#fd0; font-weight: 100 } div { padding: 90px; border: 9px dotted }';
    await hostPage(
      page,
      `<section>${code('card', baseURL ?? '')}</section>`,
      `<style>${rules}</style>`,
    );
    const pasted = await looks(page.locator('section > div'));
    await page.goto('/schools/link-to-us/');
    const previewed = await looks(page.locator('.copied-box'));
    expect(pasted).toEqual(previewed);
  });
});

test.describe('the page of what to copy', () => {
  test('copies exactly the text that it shows', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto('/schools/link-to-us/');
    const shown = await page.locator('#card-code').textContent();
    await page.getByRole('button', { name: 'Copy: The card' }).click();
    await expect(page.locator('[data-copy-status]')).toContainText('Copied');
    await hostPage(page, '<textarea aria-label="Field"></textarea>');
    await page.locator('textarea').focus();
    await page.keyboard.press('Control+V');
    expect(await page.locator('textarea').inputValue()).toBe(shown);
  });

  test('selects the text instead when copying is forbidden', async ({ page }) => {
    await page.addInitScript(
      "Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('no')) } })",
    );
    await page.goto('/schools/link-to-us/');
    await page.getByRole('button', { name: 'Copy: The card' }).click();
    await expect(page.locator('[data-copy-status]')).toContainText('selected');
    expect(await page.evaluate('String(getSelection())')).toContain('<div style=');
  });

  test('without scripts shows no button that does nothing, and a click selects the whole text', async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      ...(baseURL === undefined ? {} : { baseURL }),
    });
    const page = await context.newPage();
    await page.goto('/schools/link-to-us/');
    await expect(page.locator('button:visible')).toHaveCount(0);
    await page.locator('#sentence-code').click();
    expect(await page.evaluate('String(getSelection())')).toBe(
      await page.locator('#sentence-code').textContent(),
    );
    await context.close();
  });
});

/** Text that fills a poster's lines as a page of A4 does: what a school might type, or what somebody might paste. */
const names = [
  {
    what: '90 letters',
    text: "St Mary's and St Thomas's Church of England Voluntary Aided Primary School and Nursery "
      .repeat(2)
      .slice(0, 90),
  },
  { what: 'emoji', text: '🏫'.repeat(45) },
  {
    what: 'right-to-left script',
    text: 'مدرسة الأمل الابتدائية للبنين والبنات '.repeat(6).slice(0, 90),
  },
  {
    what: 'capitals',
    text: "ST MARY'S AND ST THOMAS'S CHURCH OF ENGLAND VOLUNTARY AIDED PRIMARY SCHOOL AND NURSERY",
  },
  {
    what: 'signs of HTML and quotes',
    text: `<script>alert(1)</script><img src=x onerror=alert(1)> "Our" & 'your' </textarea>`,
  },
];

/** The colour of the field, as a browser says it. */
const FIELD = `rgb(${[1, 3, 5].map((at) => Number.parseInt(palette.light.deep.slice(at, at + 2), 16)).join(', ')})`;

const PAGE_SIZES = { a4: [595, 842], a5: [420, 595], cards: [595, 842] } as const;

/** The pages of a PDF as Chromium writes it, each as its width and height in points. */
function pagesOf(pdf: Buffer): number[][] {
  const text = pdf.toString('latin1');
  return [...text.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) => [
    Math.round(Number(width)),
    Math.round(Number(height)),
  ]);
}

/** Parts of the chosen poster whose words do not fit them. */
const OVERFULL =
  `[...document.querySelectorAll('.posters > article')].filter((article) => ` +
  `article.offsetHeight > 0).flatMap((article) => [article, ...article.querySelectorAll('.poster-card, ` +
  `.poster-way, textarea, .poster-copy')]).filter((part) => part.scrollHeight > part.clientHeight + ` +
  `1).map((part) => part.className + ' ' + part.tagName)`;

for (const id of posterIds) {
  test.describe(`the poster ${id}`, () => {
    test.beforeEach(async ({ tab, baseURL }) => {
      // These tests type nothing, so that the page of one will do for the next.
      if (tab.url() !== `${baseURL ?? ''}/schools/poster/`) await tab.goto('/schools/poster/');
      await tab.emulateMedia({ media: null, colorScheme: null });
      await tab.locator(`#show-${id}`).check();
    });

    test('prints as exactly one page of its paper', async ({ tab }) => {
      const [, size] = /-(a4|a5|cards)$/.exec(id) ?? [];
      const pages = pagesOf(await tab.pdf({ preferCSSPageSize: true }));
      expect(pages).toEqual([PAGE_SIZES[size === 'a5' || size === 'cards' ? size : 'a4']]);
    });

    test('has codes that give exactly the permanent address, as they are printed', async ({
      tab,
    }) => {
      await tab.emulateMedia({ media: 'print' });
      const codes = await tab.locator(`#${id} svg:has(use[href="#poster-code"])`).all();
      const read: (string | undefined)[] = [];
      for (const one of codes) read.push(decode(await one.screenshot()));
      const address = await publicAddress(tab);
      expect(read).toEqual(Array.from({ length: id.endsWith('cards') ? 8 : 1 }, () => address));
    });

    test('has black, white and one dark colour, whatever the screen has', async ({ tab }) => {
      await tab.emulateMedia({ media: 'print', colorScheme: 'dark' });
      const colours = await tab.locator(`#${id}`).evaluate((poster) => [
        ...new Set(
          [poster, ...poster.querySelectorAll('*')].flatMap((part) => {
            const { color, backgroundColor, fill } = getComputedStyle(part);
            return [color, backgroundColor, ...(part.tagName === 'use' ? [fill] : [])];
          }),
        ),
      ]);
      expect(colours.sort()).toEqual([
        'rgb(0, 0, 0)',
        FIELD,
        'rgb(255, 255, 255)',
        'rgba(0, 0, 0, 0)',
      ]);
    });

    test('says in the printed file what its code says, to a reader of paper', async ({ tab }) => {
      test.skip(
        spawnSync('pdftoppm', ['-v']).error !== undefined,
        'Debian\'s package "poppler-utils", which draws the file as a printer would, is not here.',
      );
      const folder = mkdtempSync(path.join(tmpdir(), 'poster-'));
      await tab.pdf({ preferCSSPageSize: true, path: path.join(folder, 'poster.pdf') });
      spawnSync('pdftoppm', ['-r', '200', '-png', '-singlefile', 'poster.pdf', 'poster'], {
        cwd: folder,
      });
      const sheet = PNG.sync.read(readFileSync(path.join(folder, 'poster.png')));
      rmSync(folder, { recursive: true });
      // On a sheet of cards the first is cut out; one reader cannot tell eight codes apart.
      const [width, height] = id.endsWith('cards')
        ? [sheet.width / 2, sheet.height / 4]
        : [sheet.width, sheet.height];
      const cut = new PNG({ width: Math.floor(width), height: Math.floor(height) });
      PNG.bitblt(sheet, cut, 0, 0, cut.width, cut.height, 0, 0);
      expect(decode(PNG.sync.write(cut))).toBe(await publicAddress(tab));
    });
  });
}

for (const { what, text } of names) {
  test(`every poster prints ${what} as text, whole, on the same one page`, async ({ page }) => {
    page.on('dialog', (dialog) => {
      throw new Error(`The name ran: ${dialog.message()}`);
    });
    await page.goto('/schools/poster/');
    await page.locator('#school-name').fill(text);
    await page.locator('#lead-place').fill(text);
    for (const id of posterIds) {
      await page.locator(`#show-${id}`).check();
      expect(await page.locator(`#${id} textarea`).first().inputValue(), id).toBe(text);
      await page.emulateMedia({ media: 'print' });
      expect(await page.evaluate(OVERFULL), id).toEqual([]);
      await page.emulateMedia({ media: null });
      expect(pagesOf(await page.pdf({ preferCSSPageSize: true })), id).toHaveLength(1);
    }
  });
}

test.describe('typing into posters', () => {
  test('fills every poster and card, sends nothing, keeps nothing', async ({ page, context }) => {
    await page.goto('/schools/poster/', { waitUntil: 'networkidle' });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.locator('#lead-place').fill('The office beside the library');
    const typed = await page.evaluate(
      `[...document.querySelectorAll('[data-poster-name="lead"]')].map((field) => ` +
        `field.value).concat([...document.querySelectorAll('[data-poster-copy="lead"]')].map((copy) => ` +
        `copy.textContent))`,
    );
    expect(new Set([typed].flat())).toEqual(new Set(['The office beside the library']));
    expect(asked).toEqual([]);
    expect(await page.evaluate('localStorage.length + sessionStorage.length')).toBe(0);
    expect(await context.cookies()).toEqual([]);
  });

  test('is gone after a reload, and after leaving and coming back', async ({ page }) => {
    await page.goto('/schools/poster/');
    await page.locator('#school-name').fill('Sample School');
    await page.reload();
    await expect(page.locator('#school-name')).toHaveValue('');
    await page.locator('#school-name').fill('Sample School');
    await page.goto('/');
    await page.goBack();
    await expect(page.locator('#school-name')).toHaveValue('');
  });

  test('works in the poster itself without scripts, and so does choosing', async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      viewport: { width: 1200, height: 900 },
      ...(baseURL === undefined ? {} : { baseURL }),
    });
    const page = await context.newPage();
    await page.goto('/schools/poster/');
    await page.locator('#show-parents-a5').check();
    await expect(page.locator('.posters > article:visible')).toHaveCount(1);
    await page.locator('#parents-a5 textarea').first().fill('Sample School');
    await expect(page.locator('#school-name')).toBeHidden();
    expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toEqual([PAGE_SIZES.a5]);
    await context.close();
  });
});

test.describe('data', () => {
  test('on every contact page says what the list of contacts says, and the page says it too', async ({
    page,
  }) => {
    const content = contentUnderTest();
    const wrong: string[] = [];
    const list = JSON.stringify(await (await page.request.get(permanentAddresses.contacts)).json());
    for (const contact of content.contacts) {
      const html = await (await page.request.get(contact.address)).text();
      const [, json = ''] =
        /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
      const data = JSON.stringify(JSON.parse(json));
      for (const route of contact.routes) {
        const value = 'number' in route ? route.number : route.address;
        if (!list.includes(value)) wrong.push(`${contact.id}: ${value} is not in the list`);
        if (!data.includes(value))
          wrong.push(`${contact.id}: ${value} is not in the data of its page`);
        if (!html.includes(value)) wrong.push(`${contact.id}: ${value} is not on its page`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test('of changes is the same in the feed as on the page', async ({ page }) => {
    await page.goto('/about/changes/');
    const shown = await page.locator('main li time').count();
    const feed = await (await page.request.get('/feed.xml')).text();
    expect(feed.match(/<entry>/g)?.length ?? 0).toBe(shown);
  });
});
