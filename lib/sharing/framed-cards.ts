import type { Contact, Content } from '../content/model';
import { named } from '../content/named';
import { phoneOf, routesOf } from '../content/routes';
import { permanentAddresses } from './permanent-addresses';
import { disclaimer, emergencyNumber, LINK_TEXT, QUESTION, reportLink } from '../posters/words';

/** A contact as it is shown where there is little room. */
export type BriefContact = Pick<Contact, 'address' | 'for' | 'name'> & {
  phone: string | undefined;
  web: string | undefined;
  webLabel: string | undefined;
};

/**
 * The contacts with these names, in this order, in brief.
 *
 * @example briefContacts(content, ['childline'])[0]?.phone // '0800 1111'
 */
export function briefContacts(
  { contacts }: Pick<Content, 'contacts'>,
  ids: readonly string[],
): BriefContact[] {
  return named(ids, contacts).map((contact) => {
    const page = routesOf(contact, 'web')[0] ?? routesOf(contact, 'chat')[0];
    return {
      address: contact.address,
      for: contact.for,
      name: contact.name,
      phone: phoneOf(contact),
      web: page?.address,
      webLabel: page?.label,
    };
  });
}

/** The card at `/embed/v1/report/`. */
export function framedReport(content: Content, address: string) {
  return {
    question: QUESTION,
    emergencyNumber: emergencyNumber(content),
    link: { href: permanentAddresses.report, text: LINK_TEXT },
    addressInWords: reportLink(address).text,
    disclaimer: disclaimer(content),
  };
}

/** The card at `/embed/v1/contacts/`: danger first, then those that the site's own file names. */
export function framedContacts(content: Content, address: string) {
  return {
    title: 'Who to call about a worry online',
    contacts: briefContacts(content, [content.site.emergency, ...content.site.frames]),
    link: { href: permanentAddresses.report, text: 'Not sure? Answer a few questions' },
    addressInWords: reportLink(address).text,
  };
}
