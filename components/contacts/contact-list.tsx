import { ContactCard } from './contact-card';
import type { ContactView } from './contact-view';

/** Contacts that stand together under a heading. */
export type ContactGroup = { id: string; heading: string; contacts: ContactView[] };

/** Every contact, grouped by what it is for. */
export function ContactList({ groups }: { groups: ContactGroup[] }) {
  return groups.map(({ id, heading, contacts }) => (
    <section key={id}>
      <h2 id={id}>{heading}</h2>
      {contacts.map((contact) => (
        <ContactCard key={contact.address} contact={contact} level={3} />
      ))}
    </section>
  ));
}
