import { withoutOverlaps, type Stretch } from '../prose/overlaps';

const UNIT = '(?:minutes?|hours?|working days?|days?|weeks?|months?|years?)';
const NUMBER = '(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve)';

const patterns: readonly RegExp[] = [
  new RegExp(
    `\\b(?:within|in under|up to|no later than|for at most|lasted|takes?|took) (?:about |the first ` +
      `)?(?:an?|${NUMBER}) ${UNIT}(?![\\p{L}])(?! old)`,
    'giu',
  ),
  new RegExp(`(?<![\\w.])\\d+ (?:hours|working days|days|weeks|months)(?![\\p{L}])`, 'giu'),
  /(?<![\d.])1?\d(?::[0-5]\d)?(?:am|pm)\b/gi,
  /\b(?:every day of the year|at any hour|24 hours a day|always open)\b/gi,
];

const MAY_HOLD_ONE = /\d|hour|day|week|month|year|minute|always open/i;

/**
 * Opening times and spans of time in a text: what somebody may wait for.
 *
 * @example findTimes('They answer within one working day.') // [{ index: 12, found: 'within one working day' }]
 */
export function findTimes(text: string): Stretch[] {
  if (!MAY_HOLD_ONE.test(text)) return [];
  const found = patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => ({ index: match.index, found: match[0] })),
  );
  return withoutOverlaps(found);
}
