import type { Comparison } from './compare';

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
      `<h2>${escape(heading)}</h2>\n<ul>${lines.map((line) => `<li>${escape(line)}</li>`).join('')}</ul>`,
  );
  const values =
    comparison.valuesChanged.length === 0
      ? ''
      : `<h2>Numbers, hours and other facts</h2>\n${valueTable(comparison)}`;
  const pictures =
    drawings === undefined
      ? ''
      : `<h2>The questions before</h2>\n${drawings.before}\n<h2>The questions after</h2>\n${drawings.after}`;
  return `<!doctype html>
<html lang="en-GB">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escape(title)}</title>
<style>
body { max-width: 50rem; margin: 2rem auto; padding: 0 1rem; font: 18px/1.5 system-ui, sans-serif; }
table { border-collapse: collapse; width: 100%; }
th, td { border: 1px solid; padding: 0.4rem; text-align: left; vertical-align: top; }
svg { width: 100%; font: 14px system-ui, sans-serif; text-anchor: middle; dominant-baseline: central; }
path, rect { fill: none; stroke: currentColor; }
</style>
<h1>${escape(title)}</h1>
${[...parts, values, pictures].filter((part) => part !== '').join('\n')}
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
        ({ address, title, wordsAdded, wordsGone }) =>
          `${title} (${address}): ${wordsAdded} words added, ${wordsGone} taken away`,
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
      `<tr><th scope="row">${escape(`${contact}, ${what}`)}</th><td>${escape(shown(before))}</td><td>${escape(shown(after))}</td></tr>`,
  );
  return `<table><tr><th scope="col">What</th><th scope="col">Now published</th><th scope="col">After the change</th></tr>${rows.join('')}</table>`;
}

function shown(value: string): string {
  return value === '' ? '(nothing)' : value;
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
