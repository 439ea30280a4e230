import { groupBy } from '../group-by';
import { startOfSentence } from '../text';
import type { Content } from './model';

/** A page that the site makes by itself and that shows the whole flow. */
export const MAP_PAGE = {
  address: '/report/map/',
  title: 'All the questions on one page',
  description: 'Every question and where each answer leads, drawn and in words.',
} as const;

/** A row of the list from A to Z. */
type Row = {
  href: string;
  text: string;
  hint: string | undefined;
  /** The language of the text, when it is not English (a tag of BCP 47). */
  lang?: 'cy';
};

/**
 * Every page, outcome and contact by its name, and the everyday words and answers that lead to it;
 * sorted, by first letter.
 */
export function aToZ(content: Pick<Content, 'pages' | 'contacts' | 'steps'>) {
  const { pages, contacts, steps } = content;
  const named = [
    ...pages.map((page) => ({ ...page, hint: undefined })),
    ...contacts.map((contact) => ({ ...contact, title: contact.name, hint: contact.for })),
    ...steps.map((step) => ({ ...step, hint: undefined })),
  ];
  const answers = steps.flatMap((step) => (step.kind === 'question' ? step.answers : []));
  const isListed = ({ address, kind }: { address: string; kind?: string }) =>
    address !== '/' && kind !== 'question';
  const rows: Row[] = [
    { href: MAP_PAGE.address, text: MAP_PAGE.title, hint: undefined },
    ...named
      .filter(isListed)
      .map(({ address, title, hint }) => ({ href: address, text: title, hint })),
    ...contacts.flatMap(({ address, name, alsoCalledInWelsh }) =>
      alsoCalledInWelsh.map((text) => ({
        href: address,
        text: startOfSentence(text),
        hint: `See: ${name}`,
        lang: 'cy' as const,
      })),
    ),
    ...named.flatMap(({ id, address, title, alsoCalled }) => {
      const leading = answers.filter(({ goTo }) => goTo === id).map(({ text }) => text);
      const words = new Set([...alsoCalled, ...leading].map(startOfSentence));
      words.delete(title);
      return byLetter([...words], (word) => word).map(([, alike]) => ({
        href: address,
        text: alike.join(', '),
        hint: `See: ${title}`,
      }));
    }),
  ];
  return byLetter(rows, ({ text }) => text);
}

/**
 * Where a text stands from A to Z: under its first letter, or with the digits.
 *
 * @example firstLetter('“Ofcom”') // 'o'
 * @example firstLetter('999') // '0-9'
 */
export function firstLetter(text: string): string {
  const first = /[\p{L}\d]/u.exec(text.normalize('NFKD'))?.[0].toLowerCase() ?? 'a';
  return /\d/.test(first) ? '0-9' : first;
}

/** Ŵ stands beside W. Making one is slow, and a list is sorted for every page. */
const inOrder = new Intl.Collator('en-GB').compare;

function byLetter<Thing>(things: readonly Thing[], textOf: (thing: Thing) => string) {
  const sorted = [...things].sort((a, b) => inOrder(textOf(a), textOf(b)));
  return [...groupBy(sorted, (thing) => firstLetter(textOf(thing)))];
}
