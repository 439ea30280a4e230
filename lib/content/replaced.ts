import type { Contact } from './model';
import { numbersOf } from './routes';

/** The longest number that is the same in the whole country: 999, 112, 101, 111. */
const DIGITS_OF_A_NATIONAL_NUMBER = 3;

/**
 * Whether a contact has a number that everybody knows, wherever they are. It is the same under any force's name.
 *
 * @example isForEverybody({ routes: [{ kind: 'phone', number: '999' }] }) // true
 */
export function isForEverybody(contact: Pick<Contact, 'routes'>): boolean {
  return numbersOf(contact).some((number) => number.length <= DIGITS_OF_A_NATIONAL_NUMBER);
}

/**
 * Puts each contact with "replaces" in the place of the one that it names: under its name, at its address. So all
 * that leads to the old one leads to the new one, and a later version of the old file changes nothing. A contact
 * for everybody stays, and so does one whose place is taken already; the check says so.
 */
export function putInPlace(contacts: readonly Contact[]): Contact[] {
  const placed = new Map<Contact, Contact>();
  for (const contact of contacts) {
    const old = contacts.find(({ id }) => id === contact.replaces);
    if (old !== undefined && old !== contact && !isForEverybody(old) && !placed.has(old))
      placed.set(old, contact);
  }
  const moved = new Set(placed.values());
  return contacts.flatMap((contact) => {
    const instead = placed.get(contact);
    if (instead !== undefined) return [{ ...instead, id: contact.id, address: contact.address }];
    return moved.has(contact) ? [] : [contact];
  });
}
