import { groupBy } from '../../group-by';
import type { Document, Problem } from '../../content/model';
import type { Term } from '../../content/model';
import type { Loaded } from '../../content/reading/load';
import type { Check } from '../check';
import { familiarLetters } from './familiar-letters';
import { atPassage, passagesOf, type Passage } from '../../prose/passages';

/** Two to six capitals, such as CEOP; not part of a longer word, a code such as A4 or SHA-256, or a web address. */
const LETTERS = /(?<![\p{L}\p{N}./-])[A-Z]{2,6}(?=s?(?![\p{L}\p{N}-]|\.\p{L}))/gu;

/**
 * Advice: letters such as CEOP come after their meaning, or carry it with them, where they
 * first stand on a page. A link to where they are explained will do as well.
 */
export const lettersHaveMeanings: Check = (loaded) => {
  const meanings = new Map(
    loaded.content.terms.flatMap((term) =>
      term.standsFor === undefined ? [] : [[term.term, term] as const],
    ),
  );
  return [...byDocument(loaded)].flatMap(([, passages]) => checkDocument(passages, meanings));
};

/** Titles, descriptions and lines of a contact stand beside other words; the check looks where people read on. */
function byDocument(loaded: Loaded): Map<Document, Passage[]> {
  // Terms explain letters, and sources are read by people who check.
  const readOn = ({ kind, document }: Passage) =>
    (kind !== 'line' || document.path.startsWith('report/')) &&
    !/^(terms|sources)\//.test(document.path);
  const found = groupBy(passagesOf(loaded).filter(readOn), ({ document }) => document);
  // An outcome's words stand above its lists.
  return new Map(
    [...found].map(([document, passages]) => [
      document,
      [
        ...passages.filter(({ kind }) => kind !== 'line'),
        ...passages.filter(({ kind }) => kind === 'line'),
      ],
    ]),
  );
}

function checkDocument(
  passages: readonly Passage[],
  meanings: ReadonlyMap<string, Term>,
): Problem[] {
  const problems: Problem[] = [];
  const met = new Set<string>();
  let before = '';
  for (const passage of passages) {
    for (const match of passage.text.matchAll(LETTERS)) {
      const [letters] = match;
      if (familiarLetters.has(letters) || met.has(letters) || isShouted(passage.text, match.index))
        continue;
      met.add(letters);
      if (isExplained(letters, match.index, passage, before, meanings)) continue;
      problems.push(
        atPassage(
          passage,
          match.index,
          'advice',
          `"${letters}" stands here before anything says what it means.`,
          fixFor(letters, meanings),
        ),
      );
    }
    before += `${passage.text}\n`;
  }
  return problems;
}

/** A word among other words in capitals, such as a word to send by text. */
function isShouted(text: string, index: number): boolean {
  return /\b[A-Z]{4,} [A-Z]{4,}\b/.test(text.slice(Math.max(0, index - 12), index + 20));
}

function isExplained(
  letters: string,
  index: number,
  passage: Passage,
  before: string,
  meanings: ReadonlyMap<string, Term>,
): boolean {
  const term = meanings.get(letters);
  const words =
    term === undefined
      ? []
      : [term.standsFor ?? '', ...term.also.filter((form) => form.length > letters.length)];
  const around = `${before}${passage.text}`.toLowerCase();
  const inBrackets = passage.text.charAt(index - 1) === '(';
  const bracketsFollow = /^\w*,? \(/.test(passage.text.slice(index + letters.length));
  const inLink = passage.links.some(({ from, to }) => from <= index && index < to);
  return (
    inBrackets ||
    bracketsFollow ||
    inLink ||
    words.some((form) => form !== '' && around.includes(form.toLowerCase()))
  );
}

function fixFor(letters: string, meanings: ReadonlyMap<string, Term>): string {
  const term = meanings.get(letters);
  return term === undefined
    ? 'Write the name in full, or make a file for the letters in "terms".'
    : `Write "${term.standsFor ?? letters} (${letters})" here, or say in plain words what it is before the letters.`;
}
