import { buildSync } from 'esbuild';
import type { Page } from '@playwright/test';
import type { Phrase } from './reader.browser';

const reader = buildSync({
  entryPoints: ['tests/site/support/reader.browser.ts'],
  bundle: true,
  format: 'iife',
  globalName: 'reader',
  minify: true,
  write: false,
});

/** What a screen reader says of a part of the page at hand, stop by stop. */
export function readAloud(page: Page, part: string): Promise<Phrase[]> {
  const source = reader.outputFiles[0]?.text ?? '';
  return page.evaluate<Phrase[]>(`${source}\nreader.readAloud(${JSON.stringify(part)})`);
}

/** What only tells the kind of what follows. */
const KINDS = /^(article|code|document|list|main|rowgroup|status|strong|superscript|time|end\b.*)$/;

/** The same for people to read: a line for each paragraph, each thing to press and each cell of a table. */
export function asText(phrases: readonly Phrase[]): string {
  const said = phrases.map((phrase) => phrase.said);
  const lines: string[] = [];
  let before = '';
  let sentence: string[] | undefined;
  for (let at = 0; at < said.length; at += 1) {
    const words = said[at] ?? '';
    const end = said.findIndex(
      (later, place) => place > at && (later === `end of ${words}` || later === `end, ${words}`),
    );
    const [, position, size] = /^listitem, .*position (\d+), set size (\d+)$/.exec(words) ?? [];
    if (position !== undefined) before = `(${position} of ${size}) `;
    else if (/^(group|term|definition)$/.test(words)) before = `${before}${words}: `;
    else if (words === 'paragraph') sentence = [];
    else if (words === 'end of paragraph' && sentence !== undefined) {
      lines.push(before + sentence.join(' ').replaceAll(/ (?=[.,:;])/g, ''));
      before = '';
      sentence = undefined;
    } else if (!KINDS.test(words) && !(end !== -1 && /^(row|cell|rowheader)\b/.test(words))) {
      if (sentence === undefined) lines.push(before + words);
      else sentence.push(words.startsWith('link, ') ? `[${words}]` : words);
      before = sentence === undefined ? '' : before;
      // What is inside a link or a heading is its name, which was said.
      if (/^(link|heading|button), /.test(words) || said[end] === `end, ${words}`)
        at = Math.max(at, end);
    }
  }
  return `${lines.join('\n')}\n`;
}
