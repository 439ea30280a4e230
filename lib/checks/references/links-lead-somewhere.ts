import type { Link, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { firstLetter } from '../../content/a-to-z';
import { letterPages } from '../../content/addresses';
import { closest } from '../../content/shape/closest';
import { documentsOf } from '../../content/documents';
import { singles } from '../../content/kinds';
import type { Asked, Content, Document, Problem } from '../../content/model';
import { numberInText } from '../../content/routes';
import type { Site } from '../../content/shape/site';
import { addressSlip } from '../../content/shape/web-addresses';
import type { Explanation } from '../../content/mistake';
import { isAllowedAddress } from '../../markdown/allowed-html';
import { listHeadings } from '../../markdown/headings';
import { LANGUAGE, languageOf } from '../../markdown/language';
import { nodesOfType } from '../../markdown/nodes';
import { parseMarkdown } from '../../markdown/parse';
import { atKey, atNode, didYouMean, type Check } from '../check';
import { textsInKeys } from '../files/texts-in-keys';

const OTHERS_ADDRESS =
  "Write the address of the organisation's own page, or take these lines away.";

type Known = {
  /** The address of every page, step and contact, and of what the site makes. */
  addresses: readonly string[];
  /** The ids of the headings on a page, by its address; undefined when the words there are made by the site. */
  headings: (address: string) => string[] | undefined;
  /** The number of each contact, by its name. */
  phones: ReadonlyMap<string, string | undefined>;
  /** What is wrong with an address that is one of this site's, written in full. */
  ownAddress: (address: string) => Explanation | undefined;
};

/**
 * Every link in the words is of a kind the site may show, leads to a heading that exists, and says the number it calls.
 * What people ask leads to a page and a heading that exist.
 */
export const linksLeadSomewhere: Check = (loaded) => {
  const { content } = loaded;
  const known = gatherKnown(content);
  const inWords = documentsOf(content).flatMap((document) => {
    const tree = parseMarkdown(document);
    return nodesOfType(tree, 'link').flatMap((link) => checkLink(document, link, tree, known));
  });
  const inKeys = loaded.files
    .filter(({ path }) => path !== singles.site.file && path !== singles.own.file)
    .flatMap((file) =>
      textsInKeys(file).flatMap(({ path, text }) => {
        const own = known.ownAddress(text);
        return own === undefined ? [] : [atKey(loaded, file, path, own.message, OTHERS_ADDRESS)];
      }),
    );
  return [...inWords, ...inKeys, ...content.asked.flatMap((asked) => checkAsked(asked, known))];
};

/** A whole address of this site would lead to the public site from every copy, and stay when the site moves. */
function makeOwnAddress({ address }: Pick<Site, 'address'>): Known['ownAddress'] {
  const { host } = new URL(address);
  return (typed) => {
    if (!URL.canParse(typed) || new URL(typed).host !== host) return undefined;
    const { pathname, hash } = new URL(typed);
    return {
      message: `The address "${typed}" is one of this site, written in full.`,
      fix: `Write only what comes after the name of the site: ${pathname}${hash}`,
    };
  };
}

function checkAsked({ words, answeredAt, line }: Asked, known: Known): Problem[] {
  const problem: Report = (message, fix) => [
    { level: 'problem', file: singles.scenarios.file, line, column: 1, message, fix },
  ];
  const [address = '', fragment] = answeredAt.split('#');
  const headings = known.headings(address);
  if (headings === undefined) {
    const near = closest(address, known.addresses);
    return problem(
      `"${words}" is to be answered on "${address}", which is no page of this site.`,
      didYouMean(near, 'Name the page that answers it, such as /doubts/.'),
    );
  }
  return fragment === undefined ? [] : checkFragment(fragment, headings, address, problem);
}

function gatherKnown(content: Content): Known {
  const shown = new Map(
    [...content.steps, ...content.contacts, ...content.pages].map((document) => [
      document.address,
      document,
    ]),
  );
  const made = madeBySite(content);
  return {
    addresses: [...new Set([...shown.keys(), ...made.keys()])],
    headings: (address) => {
      const document = shown.get(address);
      const names = made.get(address);
      return document || names
        ? [...(document ? headingIds(parseMarkdown(document)) : []), ...(names ?? [])]
        : undefined;
    },
    ownAddress: makeOwnAddress(content.site),
    phones: new Map(content.contacts.map((contact) => [contact.id, numberInText(contact)])),
  };
}

/** The names of terms, doubts and sources, by the address of the page that the site makes of them. */
function madeBySite(content: Content): ReadonlyMap<string, string[]> {
  const { pages, terms, doubts, sources } = content;
  const glossaries = pages
    .filter((page) => page.shows === 'glossary')
    .map((page) => [page.address, terms.map((term) => term.id)] as const);
  const fears = pages
    .filter((page) => page.shows === 'doubts')
    .map((page) => [page.address, doubts.map((doubt) => doubt.id)] as const);
  const ledgers = letterPages(content)
    .filter(({ shows }) => shows === 'sources')
    .map(
      ({ letter, address }) =>
        [
          address,
          sources
            .filter(({ publisher }) => firstLetter(publisher) === letter)
            .map((source) => source.id),
        ] as const,
    );
  return new Map([...glossaries, ...fears, ...ledgers]);
}

function headingIds(tree: Root): string[] {
  return listHeadings(tree).map((heading) => heading.id);
}

type Report = (message: string, fix: string) => Problem[];

function checkLink(document: Document, link: Link, tree: Root, known: Known): Problem[] {
  const words = toString(link);
  const problem: Report = (message, fix) => [atNode(document, link, message, fix)];
  if (link.url.startsWith('contact:'))
    return checkContactLink(link.url.slice('contact:'.length), words, known, problem);
  if (link.url.startsWith(LANGUAGE))
    return languageOf(link.url) !== undefined
      ? []
      : problem(
          `The words "${words}" are marked as "${link.url.slice(LANGUAGE.length)}", which is no language.`,
          'Write its two letters in small, such as cy for Welsh: [Byw Heb Ofn](lang:cy)',
        );
  if (link.url === '')
    return problem(
      `The link "${words}" leads nowhere.`,
      'Put the address between the round brackets.',
    );
  if (/^(tel|sms):/.test(link.url)) {
    return problem(
      `The link "${words}" has a telephone number typed into it.`,
      'Use the contact instead: [101](contact:police-101). Then the number stands in one file only.',
    );
  }
  const slip = addressSlip(link.url) ?? known.ownAddress(link.url);
  if (slip !== undefined) return problem(slip.message, slip.fix);
  if (!isAllowedAddress(link.url)) {
    return problem(
      `The link "${words}" leads to "${link.url}", which this site does not link to.`,
      'Use an address that begins with https:// or, for a page of this site, with a slash.',
    );
  }
  if (link.url.startsWith('#'))
    return checkFragment(link.url.slice(1), headingIds(tree), 'this page', problem);
  const [address = '', fragment] = link.url.split('#');
  const headings = known.headings(address);
  return fragment === undefined || headings === undefined
    ? []
    : checkFragment(fragment, headings, address, problem);
}

function checkFragment(
  fragment: string,
  existing: readonly string[],
  where: string,
  problem: Report,
): Problem[] {
  if (existing.includes(fragment)) return [];
  const otherwise =
    existing.length === 0
      ? 'Take the part from # on away.'
      : `The headings there are: ${existing.map((id) => `#${id}`).join(', ')}.`;
  const near = closest(fragment, existing);
  return problem(
    `The link leads to the heading "#${fragment}", but ${where} has no such heading.`,
    didYouMean(near && `#${near}`, otherwise),
  );
}

/** A contact that does not exist is told with the other names. */
function checkContactLink(
  id: string,
  words: string,
  { phones }: Known,
  problem: Report,
): Problem[] {
  if (!phones.has(id)) return [];
  const phone = phones.get(id);
  if (phone === undefined) {
    return problem(
      `The link "${words}" should call the contact "${id}", but that contact has no telephone number.`,
      `Link to its page instead: [${words}](/contacts/${id}/)`,
    );
  }
  if (words !== phone) {
    return problem(
      `The link says "${words}", but the number of the contact "${id}" is ${phone}.`,
      `Make the words of the link the number itself: [${phone}](contact:${id})`,
    );
  }
  return [];
}
