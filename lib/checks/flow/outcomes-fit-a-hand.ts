import { countWords } from '../../prose/sentences';
import { phoneLink } from '../../markdown/phone-link';
import { makeMarkdownRenderer } from '../../markdown/render';
import { numbersOf } from '../../content/routes';
import type { Outcome, Problem } from '../../content/model';
import type { Loaded } from '../../content/reading/load';
import { outcomeView, type OutcomeView } from '../../views/step';
import { atKey, type Check } from '../check';

/** What fits a phone held in one hand; measured on the screens of 2026, where it makes about three screens. */
export const outcomeBudget = { words: 330, links: 16, numbers: 3 } as const;

const DOUBT_WORDS = 60;

/** Footnotes and the addresses of links are not read. */
const MARKS = /\[\^[^\]]*\]|(?<=\])\([^)]*\)/g;

/** An outcome is read while hands shake: it has few words, links and numbers, and two or three things not to do. */
export const outcomesFitAHand: Check = (loaded) => {
  const { content } = loaded;
  const emergency = content.contacts.find(({ id }) => id === content.site.emergency);
  const isEmergency = new Set((emergency ? numbersOf(emergency) : []).map(phoneLink));
  const published = {
    content,
    render: makeMarkdownRenderer(content),
    today: '',
    address: content.site.address,
  };
  return content.steps.flatMap((step): Problem[] => {
    if (step.kind !== 'outcome') return [];
    const view = outcomeView(step, published);
    const { words, links, numbers } = measure(view);
    const others = numbers.filter((number) => !isEmergency.has(number.replace(/^sms:/, 'tel:')));
    return [
      ...onlyOneNever(loaded, step),
      ...over(
        loaded,
        step,
        words,
        'words',
        'Shorten the longest lines, or leave out what can wait.',
      ),
      ...over(
        loaded,
        step,
        links + linksBesides(view),
        'links',
        'Take away what matters least in "elsewhere", "readMore" or the body.',
      ),
      ...over(
        loaded,
        step,
        others.length,
        'numbers',
        'Keep the numbers that matter first, and let the others be found on their own pages.',
      ),
    ];
  });
};

function onlyOneNever(loaded: Loaded, outcome: Outcome): Problem[] {
  return outcome.never.length === 1
    ? [
        atKey(
          loaded,
          outcome,
          ['never'],
          'Only one thing is said that is not to be done.',
          'Say two or three that matter in the next two minutes, or take the key away where nothing fits.',
        ),
      ]
    : [];
}

function over(
  loaded: Loaded,
  outcome: Outcome,
  has: number,
  what: keyof typeof outcomeBudget,
  fix: string,
): Problem[] {
  const most = outcomeBudget[what];
  const which = what === 'numbers' ? ' to call or text beside the emergency one' : '';
  return has <= most
    ? []
    : [
        atKey(
          loaded,
          outcome,
          ['title'],
          `This outcome would show ${has} ${what}${which}; ` +
            `the most is ${most}, so that it fits a phone held in one hand.`,
          fix,
        ),
      ];
}

/** The links that are no `href` of the view: Back, those of the body, and the sources it names. */
function linksBesides({ back, html = '', sources }: OutcomeView): number {
  const linked = sources.filter(({ href }) => href !== undefined);
  return (back === undefined ? 0 : 1) + html.split(' href=').length - 1 + linked.length;
}

/** The answer to a doubt is read by somebody about to give up: it is short. */
export const doubtsAreShort: Check = ({ content }) =>
  content.doubts.flatMap((doubt): Problem[] => {
    const words = countWords(doubt.body.replaceAll(MARKS, ''));
    return words <= DOUBT_WORDS
      ? []
      : [
          {
            level: 'problem',
            file: doubt.path,
            line: doubt.bodyStartsAfterLine + 1,
            column: 1,
            message: `The answer has ${words} words; the most is ${DOUBT_WORDS}.`,
            fix: 'Shorten it, and let a link lead to the page that says more.',
          },
        ];
  });

/** Keys of a view whose texts nobody reads on a phone, or only after opening what is closed. */
const NOT_READ = new Set([
  'href',
  'numberHref',
  'icon',
  'id',
  'html',
  'nations',
  'namedOnly',
  'onPaper',
  'sources',
  'openingTimes',
]);

type Measured = { words: number; links: number; numbers: string[] };

/**
 * What a view will show: its words, its links, and the numbers it calls or texts, each once.
 *
 * @example measure({ title: 'Call now', actions: [{ href: 'tel:101', words: 'Call 101' }] })
 *   // { words: 4, links: 1, numbers: ['tel:101'] }
 */
function measure(view: unknown): Measured {
  const found = { words: 0, links: 0 };
  const numbers = new Set<string>();
  const look = (value: unknown, key: string): void => {
    if (typeof value === 'string') {
      if (key === 'href' || key === 'numberHref') found.links += 1;
      if (/^(tel|sms):/.test(value)) numbers.add(value);
      if (!NOT_READ.has(key)) found.words += countWords(value);
      return;
    }
    if (typeof value !== 'object' || value === null || NOT_READ.has(key)) return;
    if (Array.isArray(value)) for (const one of value) look(one, key);
    else for (const [name, one] of Object.entries(value)) look(one, name);
  };
  look(view, '');
  return { ...found, numbers: [...numbers] };
}
