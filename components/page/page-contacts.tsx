import { ContactCard } from '../contacts/contact-card';
import type { ContactView } from '../contacts/contact-view';

/** The contacts of a page, the one to use first at the top. */
export function PageContacts({
  title = 'Who to contact',
  contacts,
}: {
  title?: string | undefined;
  contacts: ContactView[];
}) {
  if (contacts.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      {contacts.map((contact) => (
        <ContactCard key={contact.address} contact={contact} level={3} />
      ))}
    </section>
  );
}
