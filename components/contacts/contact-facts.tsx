import type { ReactNode } from 'react';
import type { ContactPageView } from '../../lib/views/contact';
import { anonymityWords } from '../page/generated/anonymity-words';
import { DateText } from '../basics/date-text';
import { listed } from '../basics/listed';

/** What the ways to reach a contact do not say: whom it is for, its cost, who will know, how sure we are. */
export function ContactFacts({ contact }: { contact: ContactPageView }) {
  return (
    <dl>
      <Fact name="Who may use it" value={listed(contact.who)} />
      <Fact name="Covers" value={listed(contact.covers)} />
      <Fact name="Cost" value={contact.cost} />
      <Fact
        name="Your name"
        value={`${anonymityWords[contact.anonymity.level]} ${contact.anonymity.detail}`}
      />
      <Fact name="Calling you back" value={contact.callsBack} />
      <Fact name="Other languages" value={listed(contact.languages)} />
      <Fact name="Interpreter" value={contact.interpreter} />
      <Fact name="How sure we are" value={<Checked contact={contact} />} />
    </dl>
  );
}

function Fact({ name, value }: { name: string; value: ReactNode }) {
  if (value === undefined || value === '') return null;
  return (
    <div className="py-2 border-t border-line wide:grid wide:grid-cols-[10rem_1fr] wide:gap-4">
      <dt className="font-bold">{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

/** Doubt stands here, once, and nowhere else. */
function Checked({ contact }: { contact: ContactPageView }) {
  return (
    <>
      {contact.checkedInWords}
      {contact.checked ? (
        <>
          {' from '}
          <DateText date={contact.checked} />
        </>
      ) : (
        ', which has no date'
      )}
      {contact.isConfirmed ? '. ' : '. Some of them, such as opening hours, may have changed. '}
      {`Kept right by ${contact.owner}.`}
    </>
  );
}
