import type { BriefContact } from '../../lib/sharing/framed-cards';
import { Frame } from './frame';

export type FramedContactsProps = {
  title: string;
  contacts: BriefContact[];
  link: { href: string; text: string };
  addressInWords: string;
};

/** The card with a few contacts that other sites frame. Every link leaves the frame. `isPreview` as for the other. */
export function FramedContacts({
  contacts,
  isPreview = false,
  ...card
}: FramedContactsProps & { isPreview?: boolean }) {
  return (
    <Frame {...card} isPreview={isPreview}>
      <ul role="list" className="list-none">
        {contacts.map((contact) => (
          <li key={contact.address} className="pt-2 border-t border-rule">
            <Reach {...contact} />
            <p className="pb-2 text-small leading-close">{contact.for}</p>
          </li>
        ))}
      </ul>
    </Frame>
  );
}

function Reach({ name, phone, web, webLabel, address }: BriefContact) {
  const look = 'flex items-center min-h-target font-bold';
  return (
    <>
      <p className="font-bold">{name}</p>
      {phone === undefined ? (
        <a className={look} href={web ?? address} target="_top">
          {webLabel ?? name}
        </a>
      ) : (
        <a
          className={`${look} text-number leading-tight`}
          href={`tel:${phone.replaceAll(' ', '')}`}
          target="_top"
        >
          {phone}
        </a>
      )}
    </>
  );
}
