import { singles } from '../../content/kinds';
import type { ContentFile } from '../../content/reading/read';
import type { Problem } from '../../content/model';
import type { Check } from '../check';
import { textsInKeys } from './texts-in-keys';

/** What writers and translators leave for later. Capitals are asked for where small letters make a plain word. */
const LEFT_OVER = [
  /\b(?:TODO|TO DO|TBC|TBD|FIXME|X{3,}|x{3,}|TK{2,})\b/,
  /\blorem ipsum\b/i,
  /\b(?:machine )?translated (?:with|by) (?:deepl|google)\b/i,
  /\?{3,}/,
  /\{\{[^}]*\}{0,2}|\[\[[^\]]*\]{0,2}/,
  // A link such as [date of birth](/…) is not a gap to fill in.
  /\[(?:insert|add|name|date|number|translate|translation|translator|check|todo|tbc)\b[^\]]*\](?!\()/i,
  /<<[^>]*>>/,
];

/** Files whose words explain them to editors and are not published. */
const NOT_PUBLISHED: readonly string[] = [
  singles.site.file,
  singles.own.file,
  singles.redirects.file,
  singles.searches.file,
];

/** No note to oneself, gap to fill in or mark of a translation is published. */
export const nothingIsLeftOver: Check = ({ files }) =>
  files.flatMap((file) => [
    ...inKeys(file),
    ...(NOT_PUBLISHED.includes(file.path) ? [] : inWords(file)),
  ]);

function inKeys(file: ContentFile): Problem[] {
  return textsInKeys(file).flatMap(({ path, text }) => {
    const found = find(text);
    return found === undefined ? [] : [problem(file, file.locate(path), found.words)];
  });
}

function inWords(file: ContentFile): Problem[] {
  return file.body.split('\n').flatMap((text, index) => {
    const found = find(text);
    return found === undefined
      ? []
      : [
          problem(
            file,
            { line: file.bodyStartsAfterLine + index + 1, column: found.column },
            found.words,
          ),
        ];
  });
}

function find(text: string): { words: string; column: number } | undefined {
  for (const pattern of LEFT_OVER) {
    const match = pattern.exec(text);
    if (match) return { words: match[0], column: match.index + 1 };
  }
  return undefined;
}

function problem(
  file: ContentFile,
  place: { line: number; column: number },
  words: string,
): Problem {
  return {
    level: 'problem',
    file: file.path,
    ...place,
    message: `"${words}" looks like something to be filled in or taken away before it is published.`,
    fix: 'Write what belongs there, or take it away.',
  };
}
