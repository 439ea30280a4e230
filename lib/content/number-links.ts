import { numberInText } from './routes';
import type { Contact } from './model';

/** A link to a contact whose words are a number: `[101](contact:police-101)`. */
const NUMBER_LINK = /\[(\+?\d[\d ]*)\]\(contact:([a-z0-9-]+)\)/g;

/** The number that a link shows, and whose it is. */
export type NumberLink = { index: number; shown: string; contact: string };

/**
 * The links of a text that show a contact's number.
 *
 * @example numberLinksIn('Call [101](contact:police-101).') // [{ index: 5, shown: '101', contact: 'police-101' }]
 */
export function numberLinksIn(body: string): NumberLink[] {
  return [...body.matchAll(NUMBER_LINK)].map(({ index, 1: shown = '', 2: contact = '' }) => ({
    index,
    shown,
    contact,
  }));
}

/**
 * Makes the function that lets the links of a text show the number which their contact has now: a number stands in
 * one file, and what was typed into a link only says where one belongs.
 */
export function makeNumbersFollow(
  contacts: readonly Pick<Contact, 'id' | 'routes'>[],
): (body: string) => string {
  const numbers = new Map(contacts.map((contact) => [contact.id, numberInText(contact)]));
  return (body) =>
    body.replaceAll(NUMBER_LINK, (link: string, _shown: string, id: string) => {
      const number = numbers.get(id);
      return number === undefined ? link : `[${number}](contact:${id})`;
    });
}
