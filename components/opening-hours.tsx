import type { ContactView } from './contact-view';

/** When a contact is open, in words; when that is not known, where to look. */
export function OpeningHours({ contact }: { contact: Pick<ContactView, 'hoursInWords' | 'web'> }) {
  if (contact.hoursInWords.length > 0) return contact.hoursInWords.join('; ');
  if (contact.web === undefined) return 'not known to us';
  return (
    <>
      see <a href={contact.web}>their own page</a>
    </>
  );
}
