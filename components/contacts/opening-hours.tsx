import type { OpeningTimes } from '../../lib/hours/open-now';
import type { ContactView } from './contact-view';
import { Enhancement } from '../basics/enhancement';
import { openNowMark } from './open-now-mark';

/** When a contact is open, in words; when that is not known, where to look. */
export function OpeningHours({
  contact,
}: {
  contact: Pick<ContactView, 'hoursInWords' | 'openingTimes' | 'web'>;
}) {
  if (contact.hoursInWords.length > 0) {
    return (
      <>
        {contact.hoursInWords.join('; ')}
        {contact.openingTimes && <OpenNow times={contact.openingTimes} />}
      </>
    );
  }
  if (contact.web === undefined) return 'not known to us';
  return (
    <>
      see <a href={contact.web}>their own page</a>
    </>
  );
}

/** A line that a script fills with "Open now", worked out on the visitor's device. */
function OpenNow({ times }: { times: OpeningTimes }) {
  return (
    <>
      <span className="now" {...openNowMark(times)} />
      <Enhancement name="open-now" />
    </>
  );
}
