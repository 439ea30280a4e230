/**
 * The address that makes a telephone call a number.
 *
 * Numbers are written as in the UK, without a country code: short codes such as 101 and
 * freephone numbers only work that way.
 *
 * @example phoneLink('0800 555 111') // 'tel:0800555111'
 */
export function phoneLink(number: string): string {
  return `tel:${number.replaceAll(' ', '')}`;
}
