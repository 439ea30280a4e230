import { anonymityWords } from '../page/generated/anonymity-words';
import { CareCard } from './care-card';
import { CheckedNote } from './checked-note';
import { ContactRoutes } from './contact-routes';
import type { ContactView } from './contact-view';
import type { HeadingLevel } from '../basics/heading';
import { OpeningHours } from './opening-hours';
import { TelLink } from '../basics/tel-link';

/** Whom to call, at which number, for what, and the other ways in. */
export function ContactCard({
  contact,
  level,
}: {
  contact: ContactView;
  level?: HeadingLevel | undefined;
}) {
  return (
    <CareCard kind={contact.kind} title={contact.name} level={level}>
      <FirstWay contact={contact} />
      <p>{contact.for}</p>
      <ContactRoutes
        contact={contact.phone === undefined ? { ...contact, web: undefined } : contact}
      />
      <ContactTerms contact={contact} />
      {contact.isOld && <CheckedNote checked={contact.checked} />}
      <p className="more">
        <a href={contact.address}>{`More about ${contact.name}`}</a>
      </p>
    </CareCard>
  );
}

/** A contact that comes second: its first way in and what it is for. The rest stands on its own page. */
export function ShortContactCard({
  contact,
  level,
}: {
  contact: ContactView;
  level?: HeadingLevel | undefined;
}) {
  return (
    <CareCard kind={contact.kind} title={contact.name} href={contact.address} level={level}>
      <FirstWay contact={contact} isSecond />
      <p>{contact.for}</p>
    </CareCard>
  );
}

/** The number; for a service without one, the page or form to open: as a door, or as a plain link on a card that comes second. */
function FirstWay({ contact, isSecond = false }: { contact: ContactView; isSecond?: boolean }) {
  if (contact.phone !== undefined) {
    return (
      <p className="number">
        Call <TelLink number={contact.phone} />
      </p>
    );
  }
  if (contact.web === undefined) return null;
  return (
    <p className={isSecond ? 'way' : 'door'}>
      <a href={contact.web}>{contact.webLabel ?? 'Go to their website'}</a>
    </p>
  );
}

function ContactTerms({ contact }: { contact: ContactView }) {
  return (
    <ul className="terms">
      <li>
        <b>Open:</b> <OpeningHours contact={contact} />
      </li>
      {contact.cost && (
        <li>
          <b>Cost:</b> {contact.cost}
        </li>
      )}
      <li>
        <b>Your name:</b> {anonymityWords[contact.anonymity.level]}
      </li>
    </ul>
  );
}
