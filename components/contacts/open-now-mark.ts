import type { OpeningTimes } from '../../lib/hours/open-now';

/** Opening times as the attributes of an element: what the page carries for the script to read. */
export type OpenNowMark = Record<'data-open-now' | 'data-from' | 'data-to', string> &
  Record<'data-closed-on' | 'data-unknown-on', string | undefined>;

/**
 * @example openNowMark({ week: [[540, 1050]], closedOn: ['2026-12-25'], unknownOn: [], from:
 *   '2026-11-01', to: '2027-02-01' })['data-open-now']
 *   // '540-1050'
 */
export function openNowMark({ week, closedOn, unknownOn, from, to }: OpeningTimes): OpenNowMark {
  return {
    'data-open-now': week.map((range) => range.join('-')).join(' '),
    'data-closed-on': closedOn.join(' ') || undefined,
    'data-unknown-on': unknownOn.join(' ') || undefined,
    'data-from': from,
    'data-to': to,
  };
}

/** The way back, from the element's data; a mark that says nothing is never open and never known. */
export function openingTimesOf({
  openNow,
  closedOn,
  unknownOn,
  from,
  to,
}: DOMStringMap): OpeningTimes {
  return {
    week: words(openNow).map(rangeOf),
    closedOn: words(closedOn),
    unknownOn: words(unknownOn),
    from: from ?? '',
    to: to ?? '',
  };
}

function words(text = ''): string[] {
  return text.split(' ').filter((word) => word !== '');
}

function rangeOf(text: string): [number, number] {
  const [opens = 0, closes = 0] = text.split('-').map(Number);
  return [opens, closes];
}
