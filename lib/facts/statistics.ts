import { withoutOverlaps, type Stretch } from '../prose/overlaps';

/** A figure that somebody must have counted: a share, a sum of money, a number of people or things. */
export type Statistic = Stretch;

const NUMBER = String.raw`(?!(?:999|101|112|55)\b)\d+(?:[,.]\d+)*(?: ?(?:million|billion|thousand|hundred))?`;
const NAMED = 'two|three|four|five|six|seven|eight|nine|ten';

/** What is counted when crime, reports and their handling are counted. */
const COUNTED = [
  'arrests?',
  'reports?',
  'referrals?',
  'cases',
  'charges',
  'convictions?',
  'offences',
  'crimes',
  'stings',
  'sentences',
  'suspects?',
  'offenders?',
  'people',
  'persons',
  'adults?',
  'children',
  'child',
  'boys',
  'girls',
  'men',
  'women',
  'young people',
  'pupils',
  'parents',
  'families',
  'relatives',
  'callers',
  'users',
  'forces',
  'groups',
  'schools',
  'councils',
  'calls',
  'messages',
  'pictures',
  'images',
  'photographs',
  'videos',
  'films',
  'websites',
  'pages',
  'languages',
  'views',
  'deaths',
];

/** Words between a number and what is counted: "43 of the arrests", "about 1,000 suspected offences". */
const BETWEEN_WORDS =
  'of|the|all|other|suspected|confirmed|real|new|more|young|police|innocent|under|over|online';
const BETWEEN = String.raw`(?:(?:${BETWEEN_WORDS}) |\d+(?:[,.]\d+)* |of \d+(?:[,.]\d+)* ){0,4}`;

const patterns: readonly RegExp[] = [
  new RegExp(String.raw`(?<![\w.])${NUMBER} ?(?:%|per ?cent\b)`, 'giu'),
  new RegExp(String.raw`£ ?${NUMBER}|(?<![\w.])${NUMBER} (?:pounds|euros|dollars)\b`, 'giu'),
  new RegExp(String.raw`(?<![\w.:/£-])${NUMBER} ${BETWEEN}(?:${COUNTED.join('|')})\b`, 'giu'),
  new RegExp(
    String.raw`\b(?:(?:one|${NAMED}) (?:in|out of) (?:every )?(?:${NAMED}|\d+)|` +
      '(?:a|one|two|three)[ -](?:third|quarter|fifth|tenth)s?(?: of|[ -])|half of (?:the|all|those|them))',
    'giu',
  ),
];

const MAY_HOLD_ONE =
  /\d|third|quarter|fifth|tenth|half of|(?:one|two|three|four|five|six|seven|eight|nine|ten) (?:in|out of) /i;

/** A cell of a table that is a figure and nothing else; its unit stands in the row or in the head. */
const ONLY_A_FIGURE = new RegExp(
  String.raw`^(?:(?:about|around|over|nearly|almost|more than|less than|at least|up to) )?${NUMBER}(?! \p{L})$`,
  'iu',
);

/** Ages and places in a list are numbers that nobody counted. */
const BEFORE_NAMES = 'section|number|level|step|part|grade|year|version|pages?|questions?';
const NOT_COUNTED = new RegExp(
  String.raw`(?:\b(?:under|over|aged?|ages?|than|age of|from|${BEFORE_NAMES}) ?|[#/])$`,
  'i',
);

/**
 * The statistics in a text.
 *
 * @example findStatistics('In 2016 it was used in 114 of 259 cases, or 44%.')
 *   // [{ index: 24, found: '114 of 259 cases' }, { index: 44, found: '44%' }]
 */
export function findStatistics(text: string): Statistic[] {
  if (!MAY_HOLD_ONE.test(text)) return [];
  const found = patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => ({ index: match.index, found: match[0].trim() })),
  );
  return withoutOverlaps(found.filter(({ index }) => !NOT_COUNTED.test(text.slice(0, index))));
}

/** @example isFigure('More than 400') // true */
export function isFigure(cell: string): boolean {
  return ONLY_A_FIGURE.test(cell.trim()) && !/^(?:19|20)\d\d$/.test(cell.trim());
}
