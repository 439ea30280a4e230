import { diffWordsWithSpace } from 'diff';
import { escapeHtml } from '../../text';
import type { Change, FileChange } from './compare';
import { inParts, NOTHING, summary, titleOf } from './parts';

/** By this a page of ours is known again, so that a newer one may take its place. */
const MARK = '<meta name="generator" content="npm run diff">';

/** Whether a file holds a comparison as a page. */
export function isOurPage(text: string): boolean {
  return text.includes(MARK);
}

const STYLE =
  `body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; font: 18px/1.5 system-ui, ` +
  `sans-serif; color-scheme: light dark; }
table { border-collapse: collapse; width: 100%; margin: 0 0 1.5rem; table-layout: fixed; }
th, td { border: 1px solid; padding: 0.4rem; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
th:first-child { width: 9rem; font-weight: normal; }
del { background: #f3d0d0; color: #000; }
ins { background: #cfe8d5; color: #000; text-decoration: underline; }`;

/** A comparison as one page that needs nothing else: it can be sent to a colleague and opened without a login. */
export function comparisonAsHtml(files: readonly FileChange[], title: string): string {
  const parts = inParts(files).map(
    ({ heading, files: inPart }) =>
      `<h2>${escapeHtml(heading)}</h2>\n${inPart.map(fileAsHtml).join('\n')}`,
  );
  return `<!doctype html>
<html lang="en-GB">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
${MARK}
<title>${escapeHtml(title)}</title>
<style>
${STYLE}
</style>
<h1>${escapeHtml(title)}</h1>
<p>${summary(files)}</p>
${parts.join('\n')}
</html>
`;
}

function fileAsHtml(file: FileChange): string {
  return (
    `<h3>${escapeHtml(titleOf(file))}</h3>
<table><tr><th scope="col">What</th><th scope="col">Was</th><th scope="col">Now</th>` +
    `</tr>${file.changes.map(row).join('')}</table>`
  );
}

function row({ trail, was, now }: Change): string {
  const words = diffWordsWithSpace(was ?? '', now ?? '');
  const side = (value: string | undefined, other: 'added' | 'removed'): string =>
    value === undefined
      ? NOTHING
      : words
          .filter((word) => !word[other])
          .map(({ value: text, added, removed }) => {
            const tag = added ? 'ins' : removed ? 'del' : undefined;
            return tag ? `<${tag}>${escapeHtml(text)}</${tag}>` : escapeHtml(text);
          })
          .join('');
  return (
    `<tr><th scope="row">${escapeHtml(trail.join(', '))}</th><td>${side(was, 'added')}</td>` +
    `<td>${side(now, 'removed')}</td></tr>`
  );
}
