import { groupBy } from '../../group-by';
import type { Contact, Problem } from '../../content/model';
import { numberLinksIn } from '../../content/number-links';
import type { Loaded } from '../../content/reading/load';
import { numberInText, numbersOf } from '../../content/routes';
import { atKey, type Check } from '../check';
import { wrongNumber } from './numbers-are-right';

type Shown = { file: string; line: number; column: number; shown: string };

/**
 * A contact's number is the one that the links to it were written with, or "changes" says that it is another now.
 *
 * The site shows the contact's number in every link, whatever was typed there. So what was typed is free to
 * bear witness: a digit that was lost in the contact's file would otherwise be published everywhere.
 *
 * @param today as `2026-11-22`
 */
export function numbersThatChanged(today: string): Check {
  return (loaded) => {
    const links = linksByContact(loaded);
    const owners = new Map(
      loaded.content.contacts.flatMap((contact) =>
        numbersOf(contact).map((number) => [number, contact.id] as const),
      ),
    );
    return loaded.content.contacts.flatMap((contact) => {
      const number = numberInText(contact);
      const all = links.get(contact.id) ?? [];
      const others = all.filter(({ shown }) => shown !== number);
      if (number === undefined) return [];
      const strangers = others.filter(({ shown }) => owners.has(shown));
      const witnesses = others.filter(({ shown }) => !owners.has(shown));
      const [first] = witnesses;
      return [
        ...strangers.map((link) => wrongLink(link, number, contact)),
        ...(first === undefined || isKnown(contact, number)
          ? []
          : others.length < all.length
            ? witnesses.map((link) => wrongLink(link, number, contact))
            : [changedNumber(loaded, contact, number, first, witnesses.length - 1, today)]),
      ];
    });
  };
}

function linksByContact({ files }: Loaded): ReadonlyMap<string, Shown[]> {
  const links = files.flatMap(({ path: file, body, bodyStartsAfterLine }) =>
    numberLinksIn(body).map(({ index, shown, contact }) => {
      const before = body.slice(0, index).split('\n');
      const line = bodyStartsAfterLine + before.length;
      const column = (before.at(-1)?.length ?? 0) + 1;
      return { file, line, column, shown, contact };
    }),
  );
  return groupBy(links, ({ contact }) => contact);
}

function isKnown({ changes }: Contact, number: string): boolean {
  return changes.some(({ text }) => text.includes(number));
}

function wrongLink(
  { shown, ...place }: Shown,
  number: string,
  { id }: Pick<Contact, 'id'>,
): Problem {
  return {
    level: 'problem',
    ...place,
    message: `The link says "${shown}", but the number of the contact "${id}" is ${number}.`,
    fix: `Make the words of the link the number itself: [${number}](contact:${id})`,
  };
}

function changedNumber(
  loaded: Loaded,
  contact: Contact,
  number: string,
  { shown, file, line }: Shown,
  more: number,
  today: string,
): Problem {
  const at = contact.routes.findIndex((route) => 'number' in route && route.number === number);
  const change = `{ date: ${today}, text: "The number is now ${number}." }`;
  const isImpossible = wrongNumber(number) !== undefined;
  const where = `"${file}", line ${line}${more === 0 ? '' : `, and ${more} more`}`;
  return atKey(
    loaded,
    contact,
    ['routes', at, 'number'],
    `This number was ${shown} and is now ${number}. The old one stands in ${where}.`,
    isImpossible
      ? `Write ${shown} again: nobody could call the new one. Or compare it with the organisation's ` +
          `own page, digit by digit.`
      : `If it has not changed, write ${shown} again. If it has, add this and all links follow: ` +
          (contact.changes.length === 0 ? `changes: [${change}]` : `- ${change}`),
  );
}
