import type { BriefContact } from '../../lib/sharing/framed-cards';
import { Frame } from './frame';

export type FramedContactsProps = {
  title: string;
  /** Whom to call in danger first. */
  contacts: BriefContact[];
  link: { href: string; text: string };
  addressInWords: string;
};

/** The card with a few contacts that other sites frame. Every link leaves the frame. `isPreview` as for the other. */
export function FramedContacts({
  contacts: [danger, ...others],
  isPreview = false,
  ...card
}: FramedContactsProps & { isPreview?: boolean }) {
  return (
    <Frame {...card} danger={danger && <Brief {...danger} />} isPreview={isPreview}>
      <ul role="list" className="list-none">
        {others.map((contact) => (
          <li key={contact.address} className="pt-2 border-t border-rule">
            <Brief {...contact} />
          </li>
        ))}
      </ul>
    </Frame>
  );
}

function Brief({ name, phone, web, webLabel, address, for: what }: BriefContact) {
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
          aria-label={`Call ${name} ${phone}`}
          target="_top"
        >
          {phone}
        </a>
      )}
      <p className="pb-2 text-small leading-close">{what}</p>
    </>
  );
}
