import type { Schema } from 'hast-util-sanitize';
import { isPublicAddress } from '../content/shape/parts';

/**
 * What HTML the Markdown of this site may become: narrower than the usual list.
 * No raw HTML, pictures, styles or scripts; and unlike the usual list it lets
 * telephone and text message links through, which on this site are what matters.
 */
export const allowedHtml = {
  tagNames: [
    'a',
    'blockquote',
    'br',
    'del',
    'details',
    'em',
    'h2',
    'h3',
    'h4',
    'hr',
    'li',
    'ol',
    'p',
    'span',
    'strong',
    'summary',
    'sup',
    'table',
    'tbody',
    'td',
    'th',
    'thead',
    'tr',
    'ul',
  ],
  attributes: {
    a: ['href', 'ariaLabel'],
    details: ['id'],
    h2: ['id'],
    h3: ['id'],
    h4: ['id'],
    hr: ['dataPart'],
    ol: ['start'],
    span: ['lang'],
    td: ['dataLabel'],
    th: [['scope', 'col', 'row']],
    tr: ['dataRepeated'],
  },
  protocols: { href: ['tel', 'sms', 'mailto', 'https'] },
  // Ids are made here from headings, never taken from the page, so they need no prefix.
  clobber: [],
  strip: ['script', 'style'],
} satisfies Schema;

const SITE_ADDRESS = /^\/(?!\/)[^\\\s]*$/;
const FRAGMENT = /^#[^\\\s]+$/;
const OTHER_ADDRESS = /^(https:\/\/[^\s\\@/]+(\/\S*)?|mailto:[^\s]+@[^\s]+|tel:\+?\d+|sms:\+?\d+)$/;

/**
 * Whether a link may lead there: this site, https, email, telephone or text message.
 *
 * @example isAllowedAddress('tel:101') // true
 * @example isAllowedAddress('https://127.0.0.1/') // false: it is another computer for everybody
 * @example isAllowedAddress('//example.org') // false: it would leave by whatever protocol there is
 */
export function isAllowedAddress(address: string): boolean {
  if (address.startsWith('https:') && !isPublicAddress(address)) return false;
  return SITE_ADDRESS.test(address) || FRAGMENT.test(address) || OTHER_ADDRESS.test(address);
}
