import { startOfSentence } from '../text';
import { sourceLetter, sourcePages } from '../content/addresses';
import GithubSlugger from 'github-slugger';
import type { Contact, Content, Source } from '../content/model';
import { nationNames } from '../content/nation-names';
import { nations } from '../content/shape/contact';
import { isQuestion } from '../flow/graph';
import { MAP_PAGE } from './flow-map';
import type { Published } from '../published';

/** Every page, outcome and contact under the letter it begins with, and among them the everyday words and answers that lead there. */
export function aToZ(content: Content) {
  const { pages, contacts, steps } = content;
  const named = [
    ...pages.filter((page) => page.address !== '/'),
    ...contacts.map((contact) => ({ ...contact, title: contact.name, hint: contact.for })),
    ...steps.filter((step) => !isQuestion(step)),
  ];
  const answers = steps.flatMap((step) => (isQuestion(step) ? step.answers : []));
  const entries = [
    { href: MAP_PAGE.address, text: MAP_PAGE.title, hint: undefined },
    ...named.map((one) => ({
      href: one.address,
      text: one.title,
      hint: 'hint' in one ? one.hint : undefined,
    })),
    ...[...pages, ...contacts, ...steps].flatMap((one) => {
      const title = 'title' in one ? one.title : one.name;
      const words = new Set([
        ...one.alsoCalled,
        ...answers.filter(({ goTo }) => goTo === one.id).map(({ text }) => text),
      ]);
      return byLetter([...words].map(startOfSentence), (word) => word)
        .map(([, alike]) => alike.filter((word) => word !== title).join(', '))
        .filter((text) => text !== '')
        .map((text) => ({ href: one.address, text, hint: `See: ${title}` }));
    }),
  ];
  return byLetter(entries, ({ text }) => text).map(([letter, links]) => ({ letter, links }));
}

/** Things in the order of their texts, under the first letter or digit of each. */
function byLetter<Thing>(things: readonly Thing[], textOf: (thing: Thing) => string) {
  const groups = new Map<string, Thing[]>();
  for (const thing of [...things].sort((a, b) => textOf(a).localeCompare(textOf(b), 'en-GB'))) {
    const letter = textOf(thing)
      .replace(/^[^\p{L}\d]+/u, '')
      .charAt(0)
      .toUpperCase();
    groups.set(letter, [...(groups.get(letter) ?? []), thing]);
  }
  return [...groups];
}

/** The police forces of each nation, the smallest nation first and its own forces before those it shares, and each of their places with a name of its own on the page. */
export function forceGroups({ forces }: Pick<Content, 'forces'>) {
  const slugger = new GithubSlugger();
  return [...nations].reverse().map((nation) => ({
    id: slugger.slug(nation),
    heading: nationNames[nation],
    forces: forces
      .filter((force) => force.nations.includes(nation))
      .sort((a, b) => a.nations.length - b.nations.length || a.name.localeCompare(b.name, 'en-GB'))
      .map(({ id, name, website, report, places }) => ({
        id: slugger.slug(id),
        name,
        website,
        report,
        places: places.map((text) => ({ id: slugger.slug(text), text })),
      })),
  }));
}

const levels = [
  'always',
  'optional',
  'not-known',
  'never',
] as const satisfies readonly Contact['anonymity']['level'][];

/** The contacts of "Who will know it was me?" by what they do with a name, the most private first, then by their own. */
export function anonymityGroups({ contacts }: Content) {
  return levels.map((level) => ({
    level,
    contacts: contacts
      .filter(({ anonymity }) => anonymity.level === level)
      .sort((a, b) => a.name.localeCompare(b.name, 'en-GB'))
      .map(({ address, name, anonymity, callsBack }) => ({ address, name, anonymity, callsBack })),
  }));
}

/** The letters of the ledger with the publishers under each: all sources on one page would be too heavy for a phone. */
export function publishers(ledger: string, { sources }: Content) {
  return sourcePages({ address: ledger }, sources).map(({ letter, address }) => ({
    href: address,
    text: letter.toUpperCase(),
    hint: [...new Set(sourcesUnder(letter, sources).map(({ publisher }) => publisher))].join(', '),
  }));
}

function sourcesUnder(letter: string, sources: readonly Source[]): Source[] {
  return sources
    .filter((source) => sourceLetter(source) === letter)
    .sort(
      (a, b) =>
        a.publisher.localeCompare(b.publisher, 'en-GB') || a.title.localeCompare(b.title, 'en-GB'),
    );
}

/** The sources under one letter with what each supports, by publisher. */
export function sourceLedger(letter: string, { content, render }: Published) {
  return sourcesUnder(letter, content.sources).map((source) => ({
    ...source,
    html: render(source, { linksTerms: false }).html,
  }));
}

/** The terms of the glossary with their meanings, by name. */
export function glossary({ content, render }: Published) {
  return [...content.terms]
    .sort((a, b) => a.term.localeCompare(b.term, 'en-GB'))
    .map((term) => ({
      id: term.id,
      term: term.term,
      standsFor: term.standsFor,
      html: render(term, { linksTerms: false }).html,
    }));
}

/** What changed on pages, outcomes and contacts, newest first. */
export function changeLines({ pages, steps, contacts }: Content) {
  const changed = [
    ...pages.map((page) => ({ changes: page.changes, href: page.address, title: page.title })),
    ...steps.flatMap((step) =>
      isQuestion(step) ? [] : [{ changes: step.changes, href: step.address, title: step.title }],
    ),
    ...contacts.map((contact) => ({
      changes: contact.changes,
      href: contact.address,
      title: contact.name,
    })),
  ];
  return changed
    .flatMap(({ changes, href, title }) => changes.map((change) => ({ ...change, href, title })))
    .sort((a, b) => (a.date === b.date ? a.href.localeCompare(b.href) : a.date < b.date ? 1 : -1));
}
