import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { Explanation } from '../../content/mistake';
import { atKey, type Check } from '../check';
import { phoneRanges } from './phone-ranges';

const COMPARE = "Compare it with the organisation's own page, digit by digit.";

/** A contact's numbers could be real, cost nobody a fortune, and are no private person's. */
export const numbersAreRight: Check = (loaded) =>
  loaded.content.contacts.flatMap((contact) =>
    contact.routes.flatMap((route, index) => {
      if (route.kind !== 'phone' && route.kind !== 'sms') return [];
      const wrong =
        wrongNumber(route.number) ??
        (route.mobileOf !== undefined ? undefined : mobileNumber(route.number));
      return wrong === undefined
        ? []
        : [atKey(loaded, contact, ['routes', index, 'number'], wrong.message, wrong.fix)];
    }),
  );

/**
 * Why nobody should be told to call a number. Lengths and kinds are those of Ofcom's numbering plan, as the
 * telephone library has them: 0800 1111, 0800 with 6 or 7 more digits, 0808 always with 7.
 *
 * @example wrongNumber('0808 1000 90')?.message // '0808 1000 90 cannot be a telephone number in the UK.'
 */
export function wrongNumber(number: string): Explanation | undefined {
  const plain = number.replaceAll(' ', '');
  if (phoneRanges.drama.test(plain))
    return {
      message: `${number} is one of the numbers kept for films and plays. Nobody answers it.`,
      fix: 'Write the real number.',
    };
  if (phoneRanges.short.test(plain)) return undefined;
  const parsed = /^(0|\+44)/.test(plain) ? parsePhoneNumberFromString(plain, 'GB') : undefined;
  if (parsed?.isValid() !== true)
    return { message: `${number} cannot be a telephone number in the UK.`, fix: COMPARE };
  const type = parsed.getType();
  // Those that begin with 084 cost a few pence, and some charities still have nothing else.
  return type === 'PERSONAL_NUMBER' || (type === 'PREMIUM_RATE' && !/^(0|\+44)84/.test(plain))
    ? {
        message: `${number} is a number that costs callers extra.`,
        fix: 'Write the free or ordinary number of the organisation, or take this way away.',
      }
    : undefined;
}

function mobileNumber(number: string): Explanation | undefined {
  return parsePhoneNumberFromString(number, 'GB')?.getType() === 'MOBILE'
    ? {
        message: `${number} is a mobile number. Is it the organisation's, and not a person's own?`,
        fix: 'If the organisation itself publishes it, add: mobileOf: organisation. If not, take this way away.',
      }
    : undefined;
}
