import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { singles } from '../../lib/content/kinds';

const WORDS =
  'tell the police what you saw and keep the messages because somebody trained will ask for them'.split(
    ' ',
  );

/**
 * Makes a content folder with so many pages more than the real one: the real files, and a
 * section of made-up pages of about the real length, with headings, lists, links, footnotes and contacts.
 * The same number always gives the same files. It has no list of searches to hold.
 *
 * @param from the real content folder
 * @param to a folder that does not exist yet
 */
export function generateContent(from: string, to: string, pages: number): void {
  cpSync(from, to, { recursive: true });
  // A thousand pages of the same words stand before those that real searches are about.
  rmSync(path.join(to, singles.searches.file));
  const folder = path.join(to, 'pages', 'made-up');
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'index.md'), page('Made-up pages', 0));
  for (let number = 1; number < pages; number += 1)
    writeFileSync(path.join(folder, `page-${number}.md`), page(`Made-up page ${number}`, number));
}

function page(title: string, number: number): string {
  const paragraphs = Array.from({ length: 12 }, (_none, index) =>
    paragraph(number * 31 + index),
  ).map((text, index) =>
    index % 4 === 0 ? `## Part ${index / 4 + 1} of ${number}\n\n${text}` : text,
  );
  return `---
title: ${title}
description: A page that was made to measure how long pages take.
order: ${number}
reviewed: 2026-11-22
owner: Communications
contacts: [police-101, childline]
---

${paragraphs.join('\n\n')}

- Call [101](contact:police-101).
- Read [what happens after you report](/after/).
`;
}

function paragraph(seed: number): string {
  const sentences = Array.from({ length: 4 }, (_none, index) => sentence(seed * 7 + index));
  return sentences.join(' ');
}

function sentence(seed: number): string {
  const words = Array.from(
    { length: 9 + (seed % 6) },
    (_none, index) => WORDS[(seed * 13 + index * (1 + (seed % 5))) % WORDS.length] ?? 'and',
  );
  const text = words.join(' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
