import type { Problem } from '../../content/model';
import { changedValues, type ContactChange } from '../../sharing/contact-values';
import { contactsDocument, type ContactsDocument } from '../../sharing/contacts-document';
import { startOfSentence } from '../../text';
import { atKey, type Check } from '../check';

/**
 * A value of a contact that is not as it was last published is told in the contact's changes, with the
 * old and the new one, so that whoever printed or copied it learns of it.
 *
 * @param published the list of contacts as it was last published, if it was
 * @param today as `2026-11-22`
 */
export function changesAreTold(published: ContactsDocument | undefined, today: string): Check {
  return (loaded) => {
    if (published === undefined) return [];
    const before = new Map(published.contacts.map((contact) => [contact.id, contact]));
    const changed = changedValues(published, contactsDocument(loaded.content, ''));
    return loaded.content.contacts.flatMap((file): Problem[] => {
      const old = new Set(before.get(file.id)?.changes?.map(({ date, text }) => `${date} ${text}`));
      const told = file.changes.filter(({ date, text }) => !old.has(`${date} ${text}`));
      const untold = (changed.get(file.id) ?? []).filter(
        ({ isWording, before, after }) =>
          !isWording && !told.some(({ text }) => text.includes(before) && text.includes(after)),
      );
      return untold.length === 0
        ? []
        : [
            atKey(
              loaded,
              file,
              [file.changes.length > 0 ? 'changes' : 'name'],
              `Since it was last published, this has changed: ` +
                `${untold.map(({ what }) => what).join(', ')}. No line says so.`,
              `Add this line under the key "changes":   - { date: ${today}, ` +
                `text: ${JSON.stringify(untold.map(inWords).join(' '))} }`,
            ),
          ];
    });
  };
}

function inWords({ what, before, after }: ContactChange): string {
  if (before === '') return `${startOfSentence(what)}: ${after} is new.`;
  if (after === '') return `${startOfSentence(what)}: ${before} is gone.`;
  return `${startOfSentence(what)}: ${after}, before ${before}.`;
}
