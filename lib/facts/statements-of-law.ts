import type { Stretch } from '../prose/overlaps';
import { sentencesOf } from '../prose/sentences';

/** Words by which a sentence says what the law is, in the indicative: not "ask a lawyer", not "law enforcement". */
const LAW = new RegExp(
  String.raw`(?<![\p{L}-])(?:` +
    String.raw`against the law|(?:is|are|be|been|was) (?:a crime|an offence|illegal|unlawful)|` +
    String.raw`(?:an|its own|separate) offence(?= of|s? that|,| since|\.)|crime of|` +
    String.raw`in (?:the |a )?law(?! enforcement)|` +
    String.raw`the law (?:covers|protects|treats|says|of|on|does|is|goes)|became law|` +
    String.raw`(?:Act|Order) (?:19|20)\d\d|section \d|(?:has|have) (?:a|the) right to|` +
    String.raw`lifelong|for life|no time limit|can be a crime|must follow|` +
    String.raw`duty (?:for England|in law)|the court (?:said|decided|held)|courts? look|` +
    String.raw`Supreme Court|get a warrant|by law|lawful(?:ly)?|legally|` +
    String.raw`child is anyone under 18|may itself be|may themselves be` +
    String.raw`)(?![\p{L}-])`,
  'iu',
);

/** What a heading or a question says, what may be asked, and what this site says about itself, states no law. */
const STATES_NONE =
  /\?$|\bwhether (?:it|something) is a crime\b|\bthis (?:site|page)\b|\blegal advice\b/i;

/** A sentence that says what the law is. */
export type StatementOfLaw = Stretch;

/**
 * The sentences of a text that say what the law is.
 *
 * @example findStatementsOfLaw('Do not copy it. To copy it is a crime.')
 *   // [{ index: 16, found: 'To copy it is a crime.' }]
 */
export function findStatementsOfLaw(text: string): StatementOfLaw[] {
  // Taking a text apart into sentences costs more than looking at the whole of it first.
  if (!LAW.test(text)) return [];
  return sentencesOf(text)
    .filter((sentence) => LAW.test(sentence.text) && !STATES_NONE.test(sentence.text))
    .map(({ text: found, from }) => ({ index: from, found }));
}
