import type { Change } from 'diff';
import { escapeHtml } from '../../text';
import type { Comparison, PageChange } from './compare';

type Part = { heading: string; lines: string[] };

/** A comparison in words, for a terminal. */
export function comparisonAsText(comparison: Comparison): string {
  const parts = partsOf(comparison);
  return parts
    .map(({ heading, lines }) => `${heading}\n${lines.map((line) => `  ${line}`).join('\n')}`)
    .join('\n\n');
}

/**
 * A comparison as a page for a colleague to read before it is public.
 *
 * @param drawings the flow before and after as SVG, when its routes changed
 */
export function comparisonAsHtml(
  comparison: Comparison,
  title: string,
  drawings: { before: string; after: string } | undefined,
): string {
  // The page shows facts side by side in a table instead of a list.
  const parts = partsOf({ ...comparison, valuesChanged: [] }).map(
    ({ heading, lines }) =>
      `<h2>${escapeHtml(heading)}</h2>\n<ul>${lines.map((line) => `<li>${escapeHtml(line)}</li>`).join('')}</ul>`,
  );
  const values =
    comparison.valuesChanged.length === 0
      ? ''
      : `<h2>Numbers, hours and other facts</h2>\n${valueTable(comparison)}`;
  const words =
    comparison.pagesChanged.length === 0
      ? ''
      : `<h2>What changed on them</h2>\n${comparison.pagesChanged.map(wordsAsHtml).join('\n')}`;
  const pictures =
    drawings === undefined
      ? ''
      : `<h2>The questions before</h2>\n${drawings.before}\n<h2>The questions after</h2>\n${drawings.after}`;
  return `<!doctype html>
<html lang="en-GB">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(title)}</title>
<style>
body { max-width: 50rem; margin: 2rem auto; padding: 0 1rem; font: 18px/1.5 system-ui, sans-serif; }
table { border-collapse: collapse; width: 100%; }
th, td { border: 1px solid; padding: 0.4rem; text-align: left; vertical-align: top; }
svg { width: 100%; font: 14px system-ui, sans-serif; text-anchor: middle; dominant-baseline: central; }
ins { background: #cfe8d5; }
del { background: #f3d0d0; }
.words { white-space: pre-wrap; }
path, rect { fill: none; stroke: currentColor; }
</style>
<h1>${escapeHtml(title)}</h1>
${[...parts, words, values, pictures].filter((part) => part !== '').join('\n')}
</html>
`;
}

function partsOf(comparison: Comparison): Part[] {
  const pages = (list: readonly { address: string; title: string }[]) =>
    list.map(({ address, title }) => `${title} (${address})`);
  const parts: Part[] = [
    { heading: 'New pages', lines: pages(comparison.pagesAdded) },
    { heading: 'Pages that are gone', lines: pages(comparison.pagesGone) },
    {
      heading: 'Changed pages',
      lines: comparison.pagesChanged.map(
        ({ address, title, words }) =>
          `${title} (${address}): ${countWords(words, 'added')} words added, ${countWords(words, 'removed')} taken away`,
      ),
    },
    {
      heading: 'Numbers, hours and other facts',
      lines: comparison.valuesChanged.map(
        ({ contact, what, before, after }) =>
          `${contact}, ${what}: ${shown(before)} → ${shown(after)}`,
      ),
    },
    { heading: 'New contacts', lines: comparison.contactsAdded },
    { heading: 'Contacts that are gone', lines: comparison.contactsGone },
    {
      heading: 'Where answers lead',
      lines: comparison.routesChanged.map(
        ({ question, answer, before, after }) =>
          `${question} "${answer}": ${before ?? '(not offered)'} → ${after ?? '(not offered any more)'}`,
      ),
    },
    {
      heading: 'Addresses that moved',
      lines: comparison.addressesMoved.map(({ from, to }) => `${from} → ${to}`),
    },
  ];
  return parts.filter(({ lines }) => lines.length > 0);
}

function valueTable({ valuesChanged }: Comparison): string {
  const rows = valuesChanged.map(
    ({ contact, what, before, after }) =>
      `<tr><th scope="row">${escapeHtml(`${contact}, ${what}`)}</th><td>${escapeHtml(shown(before))}</td><td>${escapeHtml(shown(after))}</td></tr>`,
  );
  return `<table><tr><th scope="col">What</th><th scope="col">Now published</th><th scope="col">After the change</th></tr>${rows.join('')}</table>`;
}

function shown(value: string): string {
  return value === '' ? '(nothing)' : value;
}

const countWords = (words: readonly Change[], kind: 'added' | 'removed'): number =>
  words
    .filter((part) => part[kind])
    .reduce((sum, { value }) => sum + (value.match(/[\p{L}\d'-]+/gu)?.length ?? 0), 0);

/** Enough of what stayed to see where in the page a change stands. */
const LETTERS_AROUND = 120;

function wordsAsHtml({ title, words }: PageChange): string {
  const parts = words.map(({ value, added, removed }) => {
    if (added || removed)
      return `<${added ? 'ins' : 'del'}>${escapeHtml(value)}</${added ? 'ins' : 'del'}>`;
    const [start, end] = [value.slice(0, LETTERS_AROUND), value.slice(-LETTERS_AROUND)];
    return escapeHtml(value.length > 2 * LETTERS_AROUND ? `${start} […] ${end}` : value);
  });
  return `<h3>${escapeHtml(title)}</h3>\n<p class="words">${parts.join('')}</p>`;
}
