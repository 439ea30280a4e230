import type { ContactRow } from '../../lib/views/contact';
import { Sign } from '../basics/sign';

/** Contacts that stand together under a heading. */
export type ContactGroup = { id: string; heading: string; contacts: ContactRow[] };

/** Every contact, one row each: its name, its number or form, and what it is for. */
export function ContactList({ groups }: { groups: readonly ContactGroup[] }) {
  return groups.map(({ id, heading, contacts }) => (
    <section key={id}>
      <h2 id={id} className="text-lead mt-6 pb-1 border-b-2 border-ink">
        {heading}
      </h2>
      <ul role="list" className="list-none">
        {contacts.map((contact) => (
          <Row key={contact.address} contact={contact} />
        ))}
      </ul>
    </section>
  ));
}

function Row({ contact: { address, name, for: use, way } }: { contact: ContactRow }) {
  return (
    <li className="grid grid-cols-[1fr_auto] gap-x-4 items-center border-b border-line wide:grid-cols-[16rem_1fr_auto]">
      <a
        className="relative flex items-center min-h-target font-bold leading-close no-underline hover:underline"
        href={address}
      >
        {name}
      </a>
      <p
        className={
          'col-span-2 row-start-2 -mt-3 wide:mt-0 pb-1 text-small text-quiet ' +
          'wide:col-span-1 wide:col-start-2 wide:row-start-1 wide:p-0'
        }
      >
        {use}
      </p>
      {way && (
        <a
          className={
            'flex items-center justify-end min-h-target min-w-target font-bold text-lead ' +
            'no-underline hover:underline wide:col-start-3'
          }
          href={way.href}
          aria-label={way.label}
        >
          <Sign name={way.icon} size={18} className="shrink-0 mr-2 print:hidden" />
          {way.words}
        </a>
      )}
    </li>
  );
}
