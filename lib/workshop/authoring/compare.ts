import { diffWords, type Change } from 'diff';
import { stringify } from 'yaml';
import type { Contact, Content, Page, Step } from '../../content/model';
import { isAttended, routeNames, routesOf } from '../../content/routes';
import { routeKinds, type Route } from '../../content/shape/contact';
import { isQuestion } from '../../flow/graph';
import { hoursInWords } from '../../hours/in-words';

/** A value of a contact before and after. */
type ValueChange = { contact: string; what: string; before: string; after: string };
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
  valuesChanged: ValueChange[];
  contactsAdded: string[];
  contactsGone: string[];
  routesChanged: RouteChange[];
  addressesMoved: { from: string; to: string }[];
};

/** Compares the published content with the working copy. */
export function compareContent(before: Content, after: Content): Comparison {
  const pages = pair(places(before), places(after), (place) => place.address);
  const contacts = pair(before.contacts, after.contacts, (contact) => contact.id);
  return {
    pagesAdded: pages.added.map(summary),
    pagesGone: pages.gone.map(summary),
    pagesChanged: pages.kept.flatMap(([old, now]) =>
      wordsOf(old) === wordsOf(now)
        ? []
        : [{ ...summary(now), words: diffWords(wordsOf(old), wordsOf(now)) }],
    ),
    valuesChanged: contacts.kept.flatMap(([old, now]) => changedValues(old, now)),
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

const VALUES: { what: string; of: (contact: Contact) => string }[] = [
  ...routeKinds.map((kind) => ({
    what: routeNames[kind],
    of: (contact: Contact) => routesOf(contact, kind).map(routeInWords).join('; '),
  })),
  {
    what: 'if nobody answers',
    of: ({ ifNoAnswer }) => ifNoAnswer.map(({ contact }) => contact).join(', '),
  },
  { what: 'cost', of: (contact) => contact.cost ?? '' },
  { what: 'covers', of: (contact) => contact.coverage.join(', ') },
  { what: 'anonymity', of: (contact) => `${contact.anonymity.level}: ${contact.anonymity.detail}` },
];

/** A way to reach a contact as one line: `101, 24 hours a day, every day, bank holidays open`. */
function routeInWords(route: Route): string {
  return [
    'number' in route ? route.number : route.address,
    ...(route.kind === 'sms' && route.text !== undefined ? [route.text] : []),
    ...('label' in route && route.label !== undefined ? [route.label] : []),
    ...(route.note === undefined ? [] : [route.note]),
    ...(isAttended(route) ? hoursInWords(route.hours) : []),
    ...(isAttended(route) && route.bankHolidays !== undefined
      ? [`bank holidays ${route.bankHolidays}`]
      : []),
    ...(route.nations === undefined ? [] : [route.nations.join(', ')]),
  ].join(', ');
}

function changedValues(before: Contact, after: Contact): ValueChange[] {
  return VALUES.flatMap(({ what, of }) =>
    of(before) === of(after)
      ? []
      : [{ contact: after.name, what, before: of(before), after: of(after) }],
  );
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
