import { anonymityWords } from './anonymity-words';
import { CareCard } from './care-card';
import { CheckedNote } from './checked-note';
import { ContactRoutes } from './contact-routes';
import type { ContactView } from './contact-view';
import type { HeadingLevel } from './heading';
import { OpeningHours } from './opening-hours';
import { TelLink } from './tel-link';

/**
 * Whom to call, for what, at which number, and the other ways in. `short`, for contacts
 * that come second, leaves out hours, cost and anonymity, and beside a number the other ways.
 */
export function ContactCard({ contact, level, short = false }: { contact: ContactView; level?: HeadingLevel | undefined; short?: boolean }) {
  return (
    <CareCard kind={contact.kind} title={contact.name} level={level}>
      <p>{contact.for}</p>
      {contact.phone && (
        <p className="number">
          Call <TelLink number={contact.phone} />
        </p>
      )}
      {(short && contact.phone !== undefined) || <ContactRoutes contact={contact} />}
      {short || <ContactTerms contact={contact} />}
      {contact.isOld && <CheckedNote checked={contact.checked} />}
      <p className="more">
        <a href={contact.address}>{`More about ${contact.name}`}</a>
      </p>
    </CareCard>
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
