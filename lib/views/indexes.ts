import { aToZ, firstLetter } from '../content/a-to-z';
import { letterPages, type LetterPage } from '../content/addresses';
import GithubSlugger from 'github-slugger';
import type { Contact, Content, Source } from '../content/model';
import { nationNames } from '../content/nation-names';
import { nations } from '../content/shape/contact';
import { isQuestion } from '../flow/graph';
import type { PageLink } from './site-frame';
import type { Published } from '../published';

/** The letters under which there is something, each leading to its page. */
export function letters(content: Content) {
  return letterLinks('a-z', content);
}

/** What stands under one letter, from A to Z or of the sources. */
export function letterPageView({ shows, letter, address, title }: LetterPage, site: Published) {
  return {
    address,
    title,
    letters: letterLinks(shows, site.content),
    links: shows === 'a-z' ? (new Map(aToZ(site.content)).get(letter) ?? []) : [],
    sources: shows === 'sources' ? sourceLedger(letter, site) : [],
  };
}

function letterLinks(shown: LetterPage['shows'], content: Content): PageLink[] {
  return letterPages(content)
    .filter(({ shows }) => shows === shown)
    .map(({ letter, address }) => ({ href: address, text: letter.toUpperCase() }));
}

/**
 * The police forces of each nation, the smallest nation first and its own forces before those it
 * shares, and each of their places with a name of its own on the page.
 */
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

/**
 * The contacts of "Who will know it was me?" by what they do with a name, the most private first,
 * then by their own.
 */
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
export function publishers(content: Content) {
  return letterPages(content)
    .filter(({ shows }) => shows === 'sources')
    .map(({ letter, address }) => ({
      href: address,
      text: letter.toUpperCase(),
      hint: [
        ...new Set(sourcesUnder(letter, content.sources).map(({ publisher }) => publisher)),
      ].join(', '),
    }));
}

function sourcesUnder(letter: string, sources: readonly Source[]): Source[] {
  return sources
    .filter((source) => firstLetter(source.publisher) === letter)
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
