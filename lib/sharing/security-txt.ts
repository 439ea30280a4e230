import type { Site } from '../content/shape/site';
import { addDays } from '../dates';

/** How long the file may be believed before somebody has to publish again. The standard wants less than a year. */
const DAYS_BELIEVED = 364;

/**
 * Whom to tell about a hole in the site, as machines look for it (RFC 9116).
 *
 * @param address of the site, without a slash at its end
 * @param today as `2026-11-22`
 * @returns nothing when the organisation has given no address to write to
 * @example securityTxt({ email: 'web@police.example' }, 'https://who-to-tell.example.org', '2026-11-22')
 * // 'Contact: mailto:web@police.example\nExpires: 2027-11-21T00:00:00Z\nPreferred-Languages: en\nCanonical: …'
 */
export function securityTxt(
  { email }: Pick<Site['organisation'], 'email'>,
  address: string,
  today: string,
): string | undefined {
  if (email === undefined) return undefined;
  return `Contact: mailto:${email}
Expires: ${addDays(today, DAYS_BELIEVED)}T00:00:00Z
Preferred-Languages: en
Canonical: ${address}/.well-known/security.txt
`;
}
