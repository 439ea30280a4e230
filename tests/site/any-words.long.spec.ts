import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import tailwind from '@tailwindcss/postcss';
import postcss from 'postcss';
import { makeMarkdownRenderer } from '../../lib/markdown/render';
import { parsePage } from '../../lib/workshop/build/html';
import { pageVocabulary } from '../../lib/workshop/build/steps/page-vocabulary';
import { shrinkStyles } from '../../lib/workshop/build/steps/shrink-styles';
import { asOldBrowser, oldBrowsers } from '../support/old-browsers';
import { cutText, doubleText, sidewaysRoom, wearSheet } from './support/in-page';
import { contentUnderTest } from './support/site-under-test';

const LONG_WORD = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch';
const LONG_ADDRESS = `https://www.example.com/${'very-long/'.repeat(9)}`;

/** Whatever an editor may write that is hard to fit. */
const WORDS = `
## What they do in ${LONG_WORD}

| Service | Telephone | When it is open | Confidential? | Where |
| --- | --- | --- | --- | --- |
| Childline | 0800 1111 | Every day, at any hour | Yes, in nearly all cases | ${LONG_WORD} |
| [A form](${LONG_ADDRESS}) | None | ${LONG_ADDRESS} | No | Everywhere |

- Read <${LONG_ADDRESS}> or ${LONG_ADDRESS}
  - ${LONG_WORD}
    1. One
       - ${LONG_WORD} and more words after it

> ${LONG_WORD}

${Array.from({ length: 120 }, (_, index) => `${index + 1}. Item of a long list`).join('\n')}
`;

/** A page of these words in the frame of the site's pages, and the stylesheet of its own. */
async function pageOfWords(): Promise<{ html: string; css: string }> {
  const render = makeMarkdownRenderer(contentUnderTest());
  const { html } = render({ path: 'pages/any.md', id: 'any', body: WORDS, bodyStartsAfterLine: 0 });
  const body = `<main class="px-4 max-w-page mx-auto"><div class="prose">${html}</div></main>`;
  const from = path.resolve('app/globals.css');
  const made = await postcss([tailwind({ optimize: true })]).process(readFileSync(from, 'utf8'), {
    from,
  });
  return {
    html: `<!DOCTYPE html><html lang="en-GB"><title>Any words</title><body>${body}`,
    css: shrinkStyles(made.css, pageVocabulary([parsePage(body)], [])),
  };
}

/** Figures of numbered lists that begin outside the window. */
function cutNumbers(): string[] {
  const ruler = document.createElement('span');
  document.querySelector('ol > li')?.append(ruler);
  const cut = [...document.querySelectorAll('ol > li')].flatMap((item, index) => {
    ruler.textContent = `${index + 1}. `;
    item.append(ruler);
    const { left } = item.getBoundingClientRect();
    return left < ruler.getBoundingClientRect().width ? [ruler.textContent] : [];
  });
  ruler.remove();
  return cut;
}

test('whatever an editor writes can be read on a narrow screen, in large text and in old browsers', async ({
  page,
}) => {
  const { html, css } = await pageOfWords();
  await page.setContent(html);
  const sheets = new Set([css, ...oldBrowsers.map((browser) => asOldBrowser(css, browser).css)]);
  for (const sheet of sheets) {
    await page.evaluate(wearSheet, sheet);
    for (const [width, isDoubled] of [
      [320, false],
      [320, true],
      [640, true],
      [1280, false],
      [1280, true],
    ] as const) {
      const where = `${width} pixels wide, text ${isDoubled ? 'doubled' : 'as it is'}`;
      await page.setViewportSize({ width, height: 640 });
      await page.evaluate(doubleText, isDoubled);
      expect.soft(await page.evaluate(sidewaysRoom), `room sideways, ${where}`).toBe(0);
      expect.soft(await page.evaluate(cutText), `cut, ${where}`).toEqual([]);
      expect.soft(await page.evaluate(cutNumbers), `numbers that are cut, ${where}`).toEqual([]);
    }
  }
});

for (const width of [320, 1280]) {
  test(`a table ${width} pixels wide is a table to a screen reader`, async ({ page }) => {
    const { html, css } = await pageOfWords();
    await page.setViewportSize({ width, height: 640 });
    await page.setContent(html);
    await page.evaluate(wearSheet, css);
    const browser = await page.context().newCDPSession(page);
    const { nodes } = await browser.send('Accessibility.getFullAXTree');
    const said = nodes
      .filter(({ ignored }) => !ignored)
      .map(({ role, name }) => `${String(role?.value)}: ${String(name?.value)}`);

    expect(said).toContain('rowheader: Childline');
    expect(said.filter((one) => one.startsWith('row: '))).toHaveLength(width === 320 ? 2 : 3);
    expect(said).toContain(width === 320 ? 'cell: Telephone: 0800 1111' : 'cell: 0800 1111');
    expect(said.some((one) => one === 'columnheader: Telephone')).toBe(width !== 320);
  });
}
