import type { Contact } from '../../content/model';
import { isAttended } from '../../content/routes';
import { timeAsWritten } from '../../content/shape/typed-values';
import { byName } from '../../flow/outcome-contacts';
import { atPassage, passagesOf, type Passage } from '../../prose/passages';
import { isQuoted } from '../../prose/quotations';
import type { Check } from '../check';

const TIME =
  /(?<![\d.:£])(?:[01]?\d(?:[.:][0-5]\d)? ?(?:[ap]m\b|[ap]\.m\.)|(?:[01]?\d|2[0-4]):[0-5]\d)(?![\d:])/gi;
/** "Open from 9 to 5". */
const BARE =
  /\b(?:open|opens|answers?|answered) (?:from )?(\d{1,2}) (?:to|until|till) (\d{1,2})\b/gi;

const LINK = /^(?:contact:|\/contacts\/)([a-z0-9-]+)/;

/**
 * A time of day in the words is one at which a contact named beside it opens or closes: hours change, and a time that
 * stands alone would be forgotten. Quotations, sources and what changed when may name any time.
 */
export const timesAreContacts: Check = (loaded) => {
  const contacts = byName(loaded.content.contacts);
  return passagesOf(loaded).flatMap((passage) => {
    const { text, document, key } = passage;
    if (!/\d/.test(text) || document.path.startsWith('sources/') || key[0] === 'changes') return [];
    const kept = new Set(namedBeside(passage).flatMap((name) => timesOf(contacts.get(name))));
    const lone = timesIn(text).find(
      ({ index, found, time }) =>
        !isQuoted(text, index, index + found.length) && (time === undefined || !kept.has(time)),
    );
    return lone === undefined
      ? []
      : [
          atPassage(
            passage,
            lone.index,
            'problem',
            `No contact named beside the time "${lone.found}" opens or closes then.`,
            'Take the time away and link to the contact, whose file holds its hours: [its name](/contacts/its-file/)',
          ),
        ];
  });
};

function timesIn(text: string): { index: number; found: string; time: string | undefined }[] {
  return [
    ...[...text.matchAll(TIME)].map(({ index, 0: found }) => ({
      index,
      found,
      time: timeAsWritten(found.replaceAll(/\.(?=m)|\.$/g, '')),
    })),
    ...[...text.matchAll(BARE)].map(({ index, 0: found }) => ({ index, found, time: undefined })),
  ];
}

/** The contacts that a passage links to, and the one whose own file it stands in. */
function namedBeside({ links, document }: Passage): string[] {
  const own = document.path.startsWith('contacts/') ? [document.id] : [];
  return [...own, ...links.flatMap(({ url }) => LINK.exec(url)?.[1] ?? [])];
}

function timesOf(contact: Contact | undefined): string[] {
  return (contact?.routes ?? []).flatMap((route) =>
    isAttended(route) && Array.isArray(route.hours)
      ? route.hours.flatMap(({ from, to }) => [from, to])
      : [],
  );
}
