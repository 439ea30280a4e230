import type { Contact } from '../content/model';
import { isAttended } from '../content/routes';
import type { Hours, Route } from '../content/shape/contact';
import { isOverdue } from '../dates';
import type { OpeningTimes } from './open-now';
import { openingTimes } from './opening-times';

type Checked = Pick<Contact, 'calendar' | 'checked' | 'checkedHow' | 'checkEvery' | 'coverage'>;

/**
 * The opening hours of a way to reach a contact, as far as cards may show them: somebody has compared
 * them with the live page or called, and that is not too long ago. A wrong hour sends people to nobody.
 *
 * @param today as `2026-11-22`
 */
export function confirmedHours(route: Route, contact: Checked, today: string): Hours {
  return isConfirmed(contact, today) && isAttended(route) ? route.hours : undefined;
}

/** The same as times for the visitor's clock; undefined when nothing may be said. */
export function confirmedTimes(
  route: Route,
  contact: Checked,
  today: string,
): OpeningTimes | undefined {
  if (!isConfirmed(contact, today) || !isAttended(route)) return undefined;
  return openingTimes({ ...contact, ...route, coverage: route.nations ?? contact.coverage });
}

function isConfirmed({ checked, checkedHow, checkEvery }: Checked, today: string): boolean {
  return checkedHow !== 'saved-copy' && !isOverdue(checked, checkEvery, today);
}
