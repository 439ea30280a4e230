import type { ReactNode } from 'react';
import type { Contact } from '../../lib/content/model';
import { nationNames } from '../../lib/content/nation-names';
import { anonymityWords } from '../page/generated/anonymity-words';
import { CheckedNote } from './checked-note';
import { ContactRoutes } from './contact-routes';
import type { ContactView } from './contact-view';
import { DateText } from '../basics/date-text';
import { listed } from '../basics/listed';
import { OpeningHours } from './opening-hours';
import { TelLink } from '../basics/tel-link';

/** A contact with all that its own page says. */
export type ContactFactsView = ContactView &
  Pick<
    Contact,
    'bankHolidays' | 'callsBack' | 'checkedHow' | 'coverage' | 'notFor' | 'owner' | 'who'
  >;

const checks = {
  'saved-copy': 'read on a saved copy of their page',
  'live-page': 'read on their own page',
  'by-phone': 'asked by phone',
} satisfies Record<Contact['checkedHow'], string>;

/** Everything known about a contact, as a list of names and values; what is not known is left out. */
export function ContactFacts({ contact }: { contact: ContactFactsView }) {
  return (
    <>
      <dl className="facts">
        <Fact name="For" value={contact.for} />
        <Fact name="Not for" value={contact.notFor} />
        <Fact name="Who may use it" value={listed(contact.who)} />
        <Fact
          name="Call"
          value={contact.phone && <Number contact={contact} phone={contact.phone} />}
        />
        <Fact name="Other ways" value={hasRoutes(contact) && <ContactRoutes contact={contact} />} />
        <Fact
          name="Without speaking"
          value={
            contact.nonVoice === 'none offered' ? (
              'They offer no way that we know of.'
            ) : (
              <ContactRoutes contact={contact} onlyWithoutVoice />
            )
          }
        />
        <Fact name="Open" value={<OpeningHours contact={contact} />} />
        <Fact name="Bank holidays" value={contact.bankHolidays} />
        <Fact name="Cost" value={contact.cost} />
        <Fact name="Covers" value={listed(contact.coverage.map((nation) => nationNames[nation]))} />
        <Fact
          name="Your name"
          value={`${anonymityWords[contact.anonymity.level]} ${contact.anonymity.detail}`}
        />
        <Fact name="Calling you back" value={contact.callsBack} />
        <Fact name="Checked" value={<Checked contact={contact} />} />
      </dl>
      {contact.isOld && <CheckedNote checked={contact.checked} />}
    </>
  );
}

function Fact({ name, value }: { name: string; value: ReactNode }) {
  if (value === undefined || value === false || value === '') return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

// 999 is a link only inside the emergency card: a list of facts is pressed by accident.
function Number({ contact, phone }: { contact: ContactFactsView; phone: string }) {
  return contact.kind === 'emergency' ? phone : <TelLink number={phone} />;
}

function Checked({ contact }: { contact: ContactFactsView }) {
  if (contact.checked === 'undated')
    return `What was ${checks[contact.checkedHow]} had no date. Kept right by ${contact.owner}.`;
  return (
    <>
      <DateText date={contact.checked} />
      {`, ${checks[contact.checkedHow]}. Kept right by ${contact.owner}.`}
    </>
  );
}

function hasRoutes(contact: ContactFactsView): boolean {
  return [contact.web, contact.email, contact.sms, contact.textphone, contact.bsl].some(
    (route) => route !== undefined,
  );
}
