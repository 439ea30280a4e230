import { anyOf } from '../../text';

/** What newsletters and social networks add, to know who followed a link. */
const TRACKING = anyOf(
  [
    /^(?:utm_\w+|mc_[ce]id|igshid|igsh|_ga|_gl|_hs(?:enc|mi)|mkt_tok|vero_id)$/,
    /^(?:fbclid|gclid|dclid|gbraid|wbraid|msclkid|twclid|ttclid|yclid)$/,
  ],
  'i',
);

/**
 * An address without the words that newsletters add; all the rest stays, letter for letter.
 *
 * @example withoutTracking('https://example.org/a?b=1&utm_source=news#c') // 'https://example.org/a?b=1#c'
 */
export function withoutTracking(address: string): string {
  const [, before = '', query = '', after = ''] = /^([^?#]*)\?([^#]*)(.*)$/.exec(address) ?? [];
  if (query === '') return address;
  const kept = query.split('&').filter((part) => !TRACKING.test(part.split('=')[0] ?? ''));
  return `${before}${kept.length === 0 ? '' : `?${kept.join('&')}`}${after}`;
}
