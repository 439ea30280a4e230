import { escapePattern } from '../text';
import type { Content } from '../content/model';
import type { Passage } from './passages';
import type { Sentence } from './sentences';

/** A word that every formula knows, in the place of a name. */
const EASY_WORD = 'they';

/** Capitals inside a sentence: names of people, places and organisations, also with small words between. */
const CAPITALS =
  /(?<![.?!:"“(] )(?<=\S )\p{Lu}[\p{L}\p{N}'’.-]*(?:(?: (?:of|and|the|for|on|to|in))? \p{Lu}[\p{L}\p{N}'’-]*)*/gu;

/** Addresses and names of files are not read aloud. */
const ADDRESSES = /\S*[@\\/_]\S*|\S+\.\p{L}\S*/gu;

/** Puts an easy word in the place of every name in a sentence. */
export type NameHider = (
  passage: Pick<Passage, 'links'>,
  sentence: Pick<Sentence, 'text' | 'from'>,
) => string;

/**
 * Makes the function that takes names out of a sentence before it is judged.
 *
 * "The National Crime Agency" is long, and nobody finds it hard. The formulas' own authors
 * count names as known words; the programs cannot tell them apart. Names here are those of
 * contacts, of the terms that stand for something, titles of pages behind a link, words with
 * a capital inside a sentence, and addresses.
 *
 * @returns the function, and a print that changes when the names do
 */
export function makeNameHider({ contacts, terms }: Pick<Content, 'contacts' | 'terms'>): {
  hide: NameHider;
  print: string;
} {
  const names = [
    ...contacts.map((contact) => contact.name),
    ...terms
      .filter((term) => term.standsFor !== undefined || /^\p{Lu}/u.test(term.term))
      .flatMap((term) => [term.term, term.standsFor ?? term.term, ...term.also]),
  ];
  const known =
    names.length === 0
      ? undefined
      : new RegExp(
          `(?<![\\p{L}\\p{N}])(?:${longestFirst(names).map(escapePattern).join('|')})(?![\\p{L}\\p{N}])`,
          'gu',
        );
  const hide: NameHider = ({ links }, { text, from }) => {
    const titles = links
      .filter(
        (link) =>
          link.from > from &&
          link.to <= from + text.length &&
          /^[\p{Lu}\d]/u.test(text.slice(link.from - from)),
      )
      .map((link) => ({ from: link.from - from, to: link.to - from }));
    const found = [
      ...titles,
      ...rangesOf(text, known),
      ...rangesOf(text, CAPITALS),
      ...rangesOf(text, ADDRESSES),
    ];
    return replaceAll(text, found);
  };
  return { hide, print: longestFirst(names).join('\n') };
}

type Range = { from: number; to: number };

function rangesOf(text: string, pattern: RegExp | undefined): Range[] {
  return pattern === undefined
    ? []
    : [...text.matchAll(pattern)].map((match) => ({
        from: match.index,
        to: match.index + match[0].length,
      }));
}

function replaceAll(text: string, ranges: readonly Range[]): string {
  let hidden = '';
  let at = 0;
  for (const { from, to } of [...ranges].sort((a, b) => a.from - b.from || b.to - a.to)) {
    if (from < at) {
      at = Math.max(at, to);
      continue;
    }
    hidden += text.slice(at, from) + EASY_WORD;
    at = to;
  }
  return hidden + text.slice(at);
}

function longestFirst(names: readonly string[]): string[] {
  return [...names].sort((a, b) => b.length - a.length);
}
