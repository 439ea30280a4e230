import { routeNames } from '../content/routes';
import { routeKinds } from '../content/shape/contact';
import type { PublishedContact } from './contacts-document';

/** A value of a contact before and after, each empty where there was none. */
export type ValueChange = {
  what: string;
  before: string;
  after: string;
  /** Whether it only says something in other words. */
  isWording: boolean;
};

type ContactValue = { what: string; of: (contact: PublishedContact) => string; isWording?: true };
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
    of: ({ ifNoAnswer }) => ifNoAnswer.map(({ contact }) => contact).join(', '),
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

/** The values in which two states of a contact differ. */
export function changedValues(before: PublishedContact, after: PublishedContact): ValueChange[] {
  return VALUES.map(({ what, of, isWording = false }) => ({
    what,
    before: of(before),
    after: of(after),
    isWording,
  })).filter((change) => change.before !== change.after);
}
