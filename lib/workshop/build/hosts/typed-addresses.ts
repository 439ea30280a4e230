/**
 * Addresses as people type them off paper: a phone writes a capital, and the full stop, bracket or
 * space around the printed words comes along.
 */
import { spellings, type HostingOptions, type Redirect } from './hosting-options';

/** What may follow the last letter, without a meaning of its own. */
export const addedCharacters = ' /.,;:!)]>';

/** The same for hosts that take a list of addresses only: the likeliest, with a slash before them or without. */
const likeliest = ['', '.', ',', ')', ';', ':', '%20'];

/**
 * Every redirect as a line of its own, for hosts that know no expressions: old addresses, and printed ones as
 * people type them.
 */
export function redirectsOneByOne({ redirects, printed }: HostingOptions): Redirect[] {
  return [
    ...redirects.flatMap(({ from, to }) => spellings(from).map((path) => ({ from: path, to }))),
    ...printed.flatMap((to) => typedAddresses(to).map((from) => ({ from, to }))),
  ];
}

const bare = (address: string): string => address.replace(/\/$/, '');

/**
 * The printed address that was meant, or nothing.
 *
 * @param path as it was asked for, decoded
 * @example printedAddress('/Report.', ['/report/']) // '/report/'
 */
export function printedAddress(path: string, printed: readonly string[]): string | undefined {
  return printed.find((address) => new RegExp(typedExpression(address), 'i').test(path));
}

/**
 * An expression for every way to type an address, the right one among them. Capitals must count as small letters.
 *
 * @example typedExpression('/report/') // '^/report[ /.,;:!)\\]>]*$'
 */
export function typedExpression(address: string): string {
  return `^${bare(address).replaceAll('.', '\\.')}[${addedCharacters.replace(']', '\\]')}]*$`;
}

/**
 * The likeliest wrong ways to type an address, encoded. A full stop after the last slash is none of them: programs
 * take it away, and what is left would lead to itself.
 *
 * @example typedAddresses('/report/').slice(0, 3) // ['/report.', '/report,', '/report/,']
 */
function typedAddresses(address: string): string[] {
  const right = bare(address);
  const capital = right.replace(/^\/./, (start) => start.toUpperCase());
  return [right, capital, right.toUpperCase()]
    .flatMap((typed) => likeliest.flatMap((end) => [typed + end, `${typed}/${end}`]))
    .filter((typed) => bare(typed) !== right && !typed.endsWith('/.'));
}
