import type { AnswerGroup } from './answer-list';
import { CareCard } from '../contacts/care-card';
import { ContactRoutes } from '../contacts/contact-routes';
import type { ContactView } from '../contacts/contact-view';
import { DoorList } from './door-list';
import type { PageLink } from '../basics/page-link';
import { TelLink } from '../basics/tel-link';
import { WorryList } from './worry-list';

/** The first things on the home page: danger, then the worries that lead into the questions, then the two doors. */
export function HomeStart({
  emergency,
  emergencyHref,
  dangerSigns,
  worries,
  doors,
}: {
  emergency: ContactView | undefined;
  emergencyHref: string;
  dangerSigns: string[];
  worries: AnswerGroup[];
  doors: PageLink[];
}) {
  return (
    <>
      {emergency && <EmergencyCard contact={emergency} href={emergencyHref} signs={dangerSigns} />}
      <WorryList title="What are you worried about?" groups={worries} />
      <DoorList doors={doors} />
    </>
  );
}

/** When to call for help at once, with the only link on the site that calls it. */
export function EmergencyCard({
  contact,
  href,
  signs,
}: {
  contact: ContactView;
  href: string;
  signs: string[];
}) {
  return (
    <CareCard kind="emergency" title={`Call ${contact.phone ?? contact.name} now if:`}>
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
        <a href={href}>If you cannot speak or hear</a>
      </p>
    </CareCard>
  );
}
