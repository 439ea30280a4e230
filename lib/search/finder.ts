import MiniSearch from 'minisearch';

/** Something that a search can find. */
export type Findable = {
  href: string;
  title: string;
  /** One line that says what it is. */
  hint: string | undefined;
  /** Everyday words for it. */
  called: string;
  /** Of two that fit a search as well, the heavier comes first. */
  weight: number;
};

/** All that a search needs to know, small enough to travel with the page. */
export type SearchList = {
  pages: readonly Findable[];
  danger: {
    /** Groups of words; a group is met when each of its words is in the search. */
    words: readonly (readonly string[])[];
    links: readonly Pick<Findable, 'href' | 'title' | 'hint'>[];
  };
};

/** More would be a list to read, not an answer. */
const RESULTS_AT_MOST = 8;
/** Nobody types more; what is pasted must not stop a phone. */
const LETTERS_AT_MOST = 100;
/** From here on, half a word finds, and so does a word with a slip in it. */
const LETTERS_FOR_HALF_A_WORD = 3;
const LETTERS_FOR_A_SLIP = 4;

/** Words that say nothing about what somebody looks for. */
const EMPTY = new Set(
  (
    'a about am an and are as at be been being but by can do does for from had has have he ' +
    'her him his how i if in is it its me my of on or our she should so some someone somebody ' +
    'that the their them they this to up was we what when where who will with you your'
  ).split(' '),
);

/**
 * The words of a text as they are compared: small letters, no marks above them, no apostrophes.
 *
 * @example wordsOf("He's in CAFÉ") // ['hes', 'in', 'cafe']
 */
export function wordsOf(text: string): string[] {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** Makes the search of a list: words of danger first, then what fits best, each address once. */
export function makeFinder({ pages, danger }: SearchList) {
  const index = new MiniSearch<Findable & { id: number }>({
    fields: ['title', 'called', 'hint'],
    tokenize: wordsOf,
    processTerm: (word) => (EMPTY.has(word) ? null : word),
    searchOptions: {
      boost: { called: 3, title: 2 },
      // A page with many everyday words fits each of them as well as one with few.
      bm25: { k: 1.2, b: 0.2, d: 0.5 },
      prefix: (word) => word.length >= LETTERS_FOR_HALF_A_WORD,
      fuzzy: (word) => (word.length >= LETTERS_FOR_A_SLIP ? 0.3 : false),
      maxFuzzy: 3,
      weights: { prefix: 0.6, fuzzy: 0.3 },
      boostDocument: (id) => pages[Number(id)]?.weight ?? 1,
    },
  });
  index.addAll(pages.map((page, id) => ({ ...page, id })));
  return (query: string) => {
    const short = query.slice(0, LETTERS_AT_MOST);
    const asked = wordsOf(short);
    const isDanger = danger.words.some((group) =>
      group.every((word) => asked.some((one) => one.startsWith(word))),
    );
    const best = index.search(short).flatMap(({ id }) => pages[Number(id)] ?? []);
    const found = [...(isDanger ? danger.links : []), ...best];
    return found
      .filter(({ href }, at) => found.findIndex((other) => other.href === href) === at)
      .slice(0, RESULTS_AT_MOST);
  };
}
