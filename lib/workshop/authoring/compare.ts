import { diffWords, type Change } from 'diff';
import { stringify } from 'yaml';
import type { Content, Page, Step } from '../../content/model';
import { isQuestion } from '../../flow/graph';
import { changedValues, type ValueChange } from '../../sharing/contact-values';
import { contactsDocument } from '../../sharing/contacts-document';

/** Where an answer leads, before and after; `undefined` when the answer was not there. */
type RouteChange = {
  question: string;
  answer: string;
  before: string | undefined;
  after: string | undefined;
};
/** What a page says, in parts: those that stayed, those that are `added` and those that are `removed`. */
export type PageChange = { address: string; title: string; words: Change[] };

/** What a change to the content means for visitors. */
export type Comparison = {
  pagesAdded: { address: string; title: string }[];
  pagesGone: { address: string; title: string }[];
  pagesChanged: PageChange[];
  valuesChanged: (ValueChange & { contact: string })[];
  contactsAdded: string[];
  contactsGone: string[];
  routesChanged: RouteChange[];
  addressesMoved: { from: string; to: string }[];
};

/** Compares the published content with the working copy. */
export function compareContent(before: Content, after: Content): Comparison {
  const pages = pair(places(before), places(after), (place) => place.address);
  const contactsOf = (content: Content) => contactsDocument(content, '').contacts;
  const contacts = pair(contactsOf(before), contactsOf(after), (contact) => contact.id);
  return {
    pagesAdded: pages.added.map(summary),
    pagesGone: pages.gone.map(summary),
    pagesChanged: pages.kept.flatMap(([old, now]) =>
      wordsOf(old) === wordsOf(now)
        ? []
        : [{ ...summary(now), words: diffWords(wordsOf(old), wordsOf(now)) }],
    ),
    valuesChanged: contacts.kept.flatMap(([old, now]) =>
      changedValues(old, now).map((change) => ({ ...change, contact: now.name })),
    ),
    contactsAdded: contacts.added.map((contact) => contact.name),
    contactsGone: contacts.gone.map((contact) => contact.name),
    routesChanged: changedRoutes(before.steps, after.steps),
    addressesMoved: after.redirects
      .filter(
        (redirect) =>
          !before.redirects.some((old) => old.from === redirect.from && old.to === redirect.to),
      )
      .map(({ from, to }) => ({ from, to })),
  };
}

export function isNothing(comparison: Comparison): boolean {
  return Object.values(comparison).every((list) => list.length === 0);
}

type Place = Page | Step;

function places({ pages, steps }: Content): Place[] {
  return [...pages, ...steps];
}

function summary({ address, title }: Place): { address: string; title: string } {
  return { address, title };
}

/** Everything about a page that a visitor can read. */
function wordsOf(place: Place): string {
  const { path: _path, id: _id, bodyStartsAfterLine: _line, body, ...keys } = place;
  return `${stringify(keys, { lineWidth: 0 })}\n${body}`;
}

function changedRoutes(before: readonly Step[], after: readonly Step[]): RouteChange[] {
  const routes = (steps: readonly Step[]) =>
    new Map(
      steps
        .filter(isQuestion)
        .flatMap((question) =>
          question.answers.map(
            (answer) =>
              [
                `${question.id}\n${answer.text}`,
                { question: question.title, answer: answer.text, to: answer.goTo },
              ] as const,
          ),
        ),
    );
  const [old, now] = [routes(before), routes(after)];
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((key) => {
    const [was, is] = [old.get(key), now.get(key)];
    const route = is ?? was;
    return route === undefined || was?.to === is?.to
      ? []
      : [{ question: route.question, answer: route.answer, before: was?.to, after: is?.to }];
  });
}

type Pairs<Item> = { added: Item[]; gone: Item[]; kept: [Item, Item][] };

function pair<Item>(
  before: readonly Item[],
  after: readonly Item[],
  keyOf: (item: Item) => string,
): Pairs<Item> {
  const old = new Map(before.map((item) => [keyOf(item), item]));
  const now = new Map(after.map((item) => [keyOf(item), item]));
  return {
    added: after.filter((item) => !old.has(keyOf(item))),
    gone: before.filter((item) => !now.has(keyOf(item))),
    kept: after.flatMap((item): [Item, Item][] => {
      const earlier = old.get(keyOf(item));
      return earlier === undefined ? [] : [[earlier, item]];
    }),
  };
}
