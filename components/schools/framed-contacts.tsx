import type { BriefContact } from '../../lib/sharing/framed-cards';
import { PartStyles } from '../frame/part-styles';

export type FramedContactsProps = {
  title: string;
  contacts: BriefContact[];
  link: { href: string; text: string };
  addressInWords: string;
};

/** The card with a few contacts that other sites show in a frame. Every link leaves the frame. `isPreview` as for the other card. */
export function FramedContacts({
  title,
  contacts,
  link,
  addressInWords,
  isPreview = false,
}: FramedContactsProps & { isPreview?: boolean }) {
  const Title = isPreview ? 'p' : 'h1';
  return (
    <div className="framed">
      <PartStyles name="framed" />
      <Title className="framed-title">{title}</Title>
      <ul className="framed-contacts">
        {contacts.map((contact) => (
          <li key={contact.address}>
            <Reach {...contact} />
            <p>{contact.for}</p>
            {contact.hoursInWords.length > 0 && <p>{`Open: ${contact.hoursInWords.join('; ')}`}</p>}
          </li>
        ))}
      </ul>
      <p>
        <a className="framed-go" href={link.href} target="_top">
          {link.text}
        </a>
      </p>
      <p>{addressInWords}</p>
    </div>
  );
}

function Reach({ name, phone, web, webLabel, address }: BriefContact) {
  if (phone === undefined) {
    return (
      <p>
        <b>{name}</b>
        <a className="framed-reach" href={web ?? address} target="_top">
          {webLabel ?? name}
        </a>
      </p>
    );
  }
  return (
    <p>
      <b>{name}</b>
      <a
        className="framed-reach framed-number"
        href={`tel:${phone.replaceAll(' ', '')}`}
        target="_top"
      >
        {phone}
      </a>
    </p>
  );
}
