import type { Content } from '../content/model';

/**
 * The addresses that schools copy and print. They may neither vanish nor redirect, nor change what
 * they mean, so a card of another kind becomes `/embed/v2/…` and leaves these as they are.
 */
export const permanentAddresses = {
  home: '/',
  /** Where everybody starts; the square code and every link lead here. */
  report: '/report/',
  framedReport: '/embed/v1/report/',
  framedContacts: '/embed/v1/contacts/',
  contacts: '/contacts.json',
  contactsSchema: '/contacts.schema.json',
  oneFile: '/pages.html',
  oneText: '/report.txt',
  badgeSvg: '/badge/v1.svg',
  badgePng: '/badge/v1.png',
  codeSvg: '/qr/report.svg',
  codePng: '/qr/report.png',
} as const;

/**
 * The addresses that stand on paper as words: the one of posters and cards, and what an outcome prints of itself.
 *
 * @example printedAddresses(content) // ['/report/', '/report/call-999/', …]
 */
export function printedAddresses({ steps }: Pick<Content, 'steps'>): string[] {
  return [
    permanentAddresses.report,
    ...steps.flatMap(({ kind, address }) => (kind === 'outcome' ? [address] : [])),
  ];
}

/**
 * An address without its scheme, as it is printed and typed.
 *
 * @example addressInWords('https://who-to-tell.example.org/report/') // 'who-to-tell.example.org/report/'
 */
export function addressInWords(address: string): string {
  return address.replace(/^https?:\/\//, '');
}
