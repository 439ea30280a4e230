import { withoutTracking } from './tracking';
import { httpsAddress, isPublicAddress } from './parts';
import type { Explanation } from '../mistake';
import { anyOf } from '../../text';

/** Hosts that stand for an address which they keep: nobody can see where they lead, and they die. */
const SHORTENERS = anyOf([
  /^(?:www\.)?(?:bit|buff|cutt|ow|rebrand|t)\.ly$/,
  /^(?:www\.)?(?:fb\.me|goo\.gl|is\.gd|lnkd\.in|rb\.gy|shorturl\.at|t\.co|tiny\.cc|tinyurl\.com|v\.gd)$/,
]);

/** Copies for those who build a site, and places for which one has to sign in. */
const NOT_FOR_THE_PUBLIC = anyOf([
  /(?:^|[.-])(?:dev|intranet|preprod|preview|qa|sandbox|stage|staging|test|testing|uat)(?:[.-]|\d*\.)/,
  /\.(?:sharepoint|onmicrosoft)\.com$|^(?:outlook|teams|onedrive)\./,
]);

/** Mail programs put their own address in front, with the real one inside. */
const WRAPPED = /\.safelinks\.protection\.outlook\.com$|^urldefense\./;

/**
 * What is wrong with a web address that the public is to open, beside the way it is written.
 *
 * @example addressSlip('https://bit.ly/3x')?.message // 'The address "https://bit.ly/3x" is a short one, which …'
 */
export function addressSlip(typed: string): Explanation | undefined {
  const shown = `The address "${typed}"`;
  if ((typed.match(/https?:\/\//g)?.length ?? 0) > 1 && /[\s,;]/.test(typed))
    return {
      message: `${shown} is more than one.`,
      fix: 'Keep one of them here, and give the other a place of its own.',
    };
  if (/\s/.test(typed))
    return {
      message: `${shown} has a space in it, so it would not open.`,
      fix: "Open the page and copy the address from the browser's bar.",
    };
  if (!/^https?:/.test(typed) || !URL.canParse(typed)) return undefined;
  const url = new URL(typed);
  if (!isPublicAddress(typed) || NOT_FOR_THE_PUBLIC.test(url.hostname))
    return {
      message: `${shown} is one that only some people can open, such as colleagues or those who build the site.`,
      fix: 'Write the address at which everybody finds the page.',
    };
  if (SHORTENERS.test(url.hostname))
    return {
      message: `${shown} is a short one, which hides where it leads and may stop working.`,
      fix: "Open it, and copy the address that the browser's bar then shows.",
    };
  if (WRAPPED.test(url.hostname))
    return {
      message: `${shown} was put round the real one by a mail program.`,
      fix: "Open it, and copy the address that the browser's bar then shows.",
    };
  const clean = withoutTracking(typed);
  return clean === typed
    ? undefined
    : {
        message: `${shown} ends in words that tell others who followed it.`,
        fix: `Write it without them: ${clean}`,
      };
}

/** A page that everybody can open, at the address under which it will stay. */
export const publicAddress = httpsAddress.refine((typed) => addressSlip(typed) === undefined);
