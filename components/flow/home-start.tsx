import type { AnswerGroup } from './answer-list';
import { CareCard } from '../contacts/care-card';
import { ContactRoutes } from '../contacts/contact-routes';
import type { ContactView } from '../contacts/contact-view';
import { DoorList } from './door-list';
import { TelLink } from '../basics/tel-link';
import { WorryList } from './worry-list';

/** The first things on the home page: danger, then the worries that lead into the questions, then the two doors. */
export function HomeStart({
  emergency,
  dangerSigns,
  worries,
}: {
  emergency: ContactView | undefined;
  dangerSigns: string[];
  worries: AnswerGroup[];
}) {
  return (
    <>
      {emergency && <EmergencyCard contact={emergency} signs={dangerSigns} />}
      <WorryList title="What are you worried about?" groups={worries} />
      <DoorList
        doors={[
          { href: '/report/', text: 'Answer the questions' },
          { href: '/contacts/', text: 'See every contact' },
        ]}
      />
    </>
  );
}

/** When to call 999, with the only link on the site that calls it. */
export function EmergencyCard({ contact, signs }: { contact: ContactView; signs: string[] }) {
  return (
    <CareCard kind="emergency" title="Call 999 now if:">
      {contact.phone && (
        <p className="number">
          Call <TelLink number={contact.phone} />
        </p>
      )}
      <ul>
        {signs.map((sign) => (
          <li key={sign}>{sign}</li>
        ))}
      </ul>
      <ContactRoutes contact={contact} />
      <p className="more">
        <a href="/emergency/">If you cannot speak or hear</a>
      </p>
    </CareCard>
  );
}
