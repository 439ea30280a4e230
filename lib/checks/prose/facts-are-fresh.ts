import { isOverdue } from '../../dates';
import { atKey, type Check } from '../check';

/**
 * Advice: a contact's facts are no older than its `checkEvery` allows. A date must never
 * take a safety site down, so this is never a problem.
 *
 * @param today as `2026-11-22`
 */
export function factsAreFresh(today: string): Check {
  return (loaded) =>
    loaded.content.contacts
      .filter((contact) => isOverdue(contact.checked, contact.checkEvery, today))
      .map((contact) => ({
        ...atKey(
          loaded,
          contact,
          ['checked'],
          'The facts of this contact have not been checked for longer than they may go unchecked.',
          'Check them on the live page or by phone, then write the day and how. "npm run reviews" lists what is due.',
        ),
        level: 'advice',
      }));
}
