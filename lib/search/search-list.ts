import { groupBy } from '../group-by';
import type { Contact, Content } from '../content/model';
import { named, pageThatShows } from '../content/named';
import { phoneOf } from '../content/routes';
import type { GeneratedPart } from '../content/shape/page';
import { isQuestion } from '../flow/graph';
import { phoneLink } from '../markdown/phone-link';
import { wordsOf, type Findable, type SearchList } from './finder';

/** Everything on the site that somebody may look for, and what words of danger show first. */
export function searchList(content: Content): SearchList {
  const { danger } = content.searches;
  const weight = weightOf(content);
  return {
    pages: [
      ...pages(content),
      ...steps(content),
      ...content.contacts.map((contact) => ({
        href: contact.address,
        title: contact.name,
        hint: contact.for,
        called: called(
          [...contact.alsoCalled, ...contact.alsoCalledInWelsh],
          contact.shortName,
          ...numbers(contact),
        ),
      })),
      ...partsOfPages(content),
    ].map((one) => ({ ...one, weight: weight(one.href) })),
    danger: {
      words: (danger?.words ?? []).map(wordsOf),
      links: named(danger?.contacts ?? [], content.contacts).map(toCall),
    },
  };
}

/** What stands in the menu is for more people the earlier it stands there. */
function weightOf({ site, pages }: Content): (href: string) => number {
  const pageAddresses = new Set(pages.map(({ address }) => address));
  return (href) => {
    const place = site.menu.findIndex((section) => href.startsWith(section));
    const inMenu = place === -1 ? 0 : site.menu.length - place;
    return 1 + 0.1 * inMenu + (pageAddresses.has(href) ? 0.4 : 0);
  };
}

type Unweighed = Omit<Findable, 'weight'>;

function pages({ pages }: Content): Unweighed[] {
  return pages
    .filter(({ address }) => address !== '/')
    .map((page) => ({
      href: page.address,
      title: page.title,
      hint: page.description,
      called: called(page.alsoCalled, page.menuTitle),
    }));
}

/**
 * Outcomes by what they tell to do, and every step by the answers that lead to it: they are
 * sentences of those who ask.
 */
function steps({ steps }: Content): Unweighed[] {
  const answers = groupBy(
    steps.flatMap((step) => (isQuestion(step) ? step.answers : [])),
    ({ goTo }) => goTo,
  );
  return steps.map((step) => ({
    href: step.address,
    title: step.title,
    hint: isQuestion(step) ? undefined : step.lead,
    called: called(step.alsoCalled, ...(answers.get(step.id) ?? []).map(({ text }) => text)),
  }));
}

/** What stands on a page with others of its kind: doubts, terms and police forces. */
function partsOfPages({ pages, doubts, terms, forces }: Content): Unweighed[] {
  const at = (part: GeneratedPart, id: string) => {
    const page = pageThatShows(part, { pages });
    return page && `${page.address}#${id}`;
  };
  const found = [
    ...doubts.map(({ id, question }) => ({ href: at('doubts', id), title: question, called: '' })),
    ...terms.map(({ id, term, standsFor = '' }) => ({
      href: at('glossary', id),
      title: term,
      called: standsFor,
    })),
    ...forces.map(({ id, name, places }) => ({
      href: at('forces', id),
      title: name,
      hint: places.join(', '),
      called: '',
    })),
  ];
  return found.flatMap(({ href, ...one }) =>
    href === undefined ? [] : [{ hint: undefined, ...one, href }],
  );
}

function toCall(contact: Contact) {
  const phone = phoneOf(contact);
  return phone === undefined
    ? { href: contact.address, title: contact.name, hint: contact.for }
    : { href: phoneLink(phone), title: `Call ${phone}`, hint: contact.name };
}

function numbers(contact: Contact): string[] {
  const phone = phoneOf(contact);
  return phone === undefined ? [] : [phone, phone.replaceAll(' ', '')];
}

function called(words: readonly string[], ...others: (string | undefined)[]): string {
  return [...words, ...others]
    .filter((one) => one !== undefined)
    .sort()
    .join(' / ');
}
