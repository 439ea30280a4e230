import { routeNames } from '../content/routes';
import { routeKinds } from '../content/shape/contact';
import type { ContactsDocument, PublishedContact } from './contacts-document';

/** A value of a contact before and after, each empty where there was none. */
export type ContactChange = {
  what: string;
  before: string;
  after: string;
  /** Whether it only says something in other words. */
  isWording: boolean;
};

/** The names of contacts by their ids. */
type Names = ReadonlyMap<string, string>;

type ContactValue = {
  what: string;
  of: (contact: PublishedContact, names: Names) => string;
  isWording?: true;
};
type PublishedRoute = PublishedContact['routes'][number];

const VALUES: ContactValue[] = [
  ...routeKinds.map((kind) => ({
    what: routeNames[kind],
    of: ({ routes }: PublishedContact) =>
      routes
        .filter((route) => route.kind === kind)
        .map(routeInWords)
        .join('; '),
  })),
  {
    what: 'if nobody answers',
    of: ({ ifNoAnswer }, names) =>
      ifNoAnswer.map(({ contact }) => names.get(contact) ?? contact).join(', '),
  },
  { what: 'cost', of: ({ cost }) => cost ?? '' },
  { what: 'covers', of: ({ coverage }) => coverage.join(', ') },
  { what: 'your name', of: ({ anonymity }) => anonymity.level },
  { what: 'anonymity', of: ({ anonymity }) => anonymity.detail, isWording: true },
  {
    what: 'labels and notes',
    of: ({ routes }) =>
      routes.flatMap(({ label, note }) => [label ?? [], note ?? []].flat()).join('; '),
    isWording: true,
  },
];

/** A way to reach a contact as one line: `101, 24 hours a day, every day, bank holidays open`. */
function routeInWords({
  number,
  address,
  text,
  hoursInWords,
  bankHolidays,
  oddDays,
  nations,
}: PublishedRoute) {
  return [
    number ?? address ?? '',
    ...(text === undefined ? [] : [text]),
    ...(hoursInWords ?? []),
    ...(bankHolidays === undefined ? [] : [`bank holidays ${bankHolidays}`]),
    ...(oddDays ?? []).map(({ day, is }) => `${day} ${is}`),
    ...(nations === undefined ? [] : [nations.join(', ')]),
  ].join(', ');
}

/**
 * For every contact that stands in both states of the list, the values in which they differ, by its id.
 * Another contact goes by its name of today, since that is what a visitor reads.
 */
export function changedValues(
  before: ContactsDocument,
  after: ContactsDocument,
): Map<string, ContactChange[]> {
  const names = new Map([...before.contacts, ...after.contacts].map(({ id, name }) => [id, name]));
  const earlier = new Map(before.contacts.map((contact) => [contact.id, contact]));
  return new Map(
    after.contacts.flatMap((contact): [string, ContactChange[]][] => {
      const was = earlier.get(contact.id);
      if (was === undefined) return [];
      const changes = VALUES.map(({ what, of, isWording = false }) => ({
        what,
        before: of(was, names),
        after: of(contact, names),
        isWording,
      }));
      return [[contact.id, changes.filter(({ before, after }) => before !== after)]];
    }),
  );
}
