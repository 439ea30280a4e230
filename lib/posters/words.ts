import type { Content } from '../content/model';
import { phoneOf } from '../content/routes';
import { addressInWords, permanentAddresses } from '../sharing/permanent-addresses';

/** The question that makes someone read on, the same in every snippet and on every card. */
export const QUESTION = 'Worried about someone who talks to a child online?';

/** What leads on from the question. */
export const LINK_TEXT = 'See who to tell';

/**
 * The number to call in danger, as the emergency contact's file has it.
 *
 * @throws when that contact has no number
 */
export function emergencyNumber({ site, contacts }: Content): string {
  const emergency = contacts.find((contact) => contact.id === site.emergency);
  const number = emergency && phoneOf(emergency);
  if (number === undefined)
    throw new Error(
      `The emergency contact "${site.emergency}" has no telephone number, so no card or poster can be made.`,
    );
  return number;
}

/**
 * What the site is not, in one sentence.
 *
 * @example disclaimer(content) // 'Who to tell is not the police and takes no reports.'
 */
export function disclaimer({ site }: Pick<Content, 'site'>): string {
  return `${site.name} ${site.organisation.isPolice ? '' : 'is not the police and '}takes no reports.`;
}

/**
 * The whole permanent address where everyone starts.
 *
 * @param address of the site, without a slash at its end
 * @example reportLink('https://who-to-tell.example.org')
 *   // { href: 'https://who-to-tell.example.org/report/', text: 'who-to-tell.example.org/report/' }
 */
export function reportLink(address: string): { href: string; text: string } {
  const href = `${address}${permanentAddresses.report}`;
  return { href, text: addressInWords(href) };
}
