import type { Contact, Outcome } from '../content/model';

export type Contacts = ReadonlyMap<string, Contact>;

/** Those for whom a contact may be meant. */
export type Reader = Contact['who'][number];

/** The contacts with their names, to be looked up. */
export function byName(contacts: readonly Contact[]): Contacts {
  return new Map(contacts.map((contact) => [contact.id, contact]));
}

/** The names of all contacts that an outcome itself names, in the order of the screen. */
export function namedIn({ actions, steady, elsewhere }: Outcome): string[] {
  return [
    ...actions.map(({ contact }) => contact),
    ...(steady === undefined ? [] : [steady.contact]),
    ...elsewhere.map(({ contact }) => contact),
  ];
}

/** The contacts that an outcome sends to first: one, or all of its actions when they are equal. */
export function firstOf(
  { actions, equal }: Pick<Outcome, 'actions' | 'equal'>,
  contacts: Contacts,
): Contact[] {
  return (equal ? actions : actions.slice(0, 1)).flatMap(
    ({ contact }) => contacts.get(contact) ?? [],
  );
}

/** Every contact that an outcome shows, with those to try when its actions do not answer; each once. */
export function shownOn(outcome: Outcome, contacts: Contacts): Contact[] {
  const fallbacks = outcome.actions.flatMap(
    ({ contact }) => contacts.get(contact)?.ifNoAnswer ?? [],
  );
  const names = new Set([...namedIn(outcome), ...fallbacks.map(({ contact }) => contact)]);
  return [...names].flatMap((name) => contacts.get(name) ?? []);
}

/** Whom an outcome speaks to. */
export function readerOf({ voice }: Pick<Outcome, 'voice'>): Reader {
  return voice === 'child' ? 'children' : 'adults';
}

/**
 * Whether a contact is meant for a reader. Professionals may also use what is there for all adults,
 * and outcomes for adults may name what is there for professionals.
 */
export function suits({ who }: Pick<Contact, 'who'>, reader: Reader): boolean {
  return reader === 'children'
    ? who.includes('children')
    : who.includes('adults') || who.includes(reader);
}
