import type { Stretch } from '../prose/overlaps';
import { sentencesOf } from '../prose/sentences';

/** Words by which a sentence says what the law is, in the indicative: not "ask a lawyer", not "law enforcement". */
const LAW =
  /(?<![\p{L}-])(?:against the law|(?:is|are|be|been|was) (?:a crime|an offence|illegal|unlawful)|(?:an|its own|separate) offence(?= of|s? that|,| since|\.)|crime of|in (?:the |a )?law(?! enforcement)|the law (?:covers|protects|treats|says|of|on|does|is|goes)|became law|(?:Act|Order) (?:19|20)\d\d|section \d|(?:has|have) (?:a|the) right to|lifelong|for life|no time limit|can be a crime|must follow|duty (?:for England|in law)|the court (?:said|decided|held)|courts? look|Supreme Court|get a warrant|by law|lawful(?:ly)?|legally|child is anyone under 18|may itself be|may themselves be)(?![\p{L}-])/iu;

/** What a heading or a question says, what may be asked, and what this site says about itself, states no law. */
const STATES_NONE =
  /\?$|\bwhether (?:it|something) is a crime\b|\bthis (?:site|page)\b|\blegal advice\b/i;

/** A sentence that says what the law is. */
export type StatementOfLaw = Stretch;

/**
 * The sentences of a text that say what the law is.
 *
 * @example findStatementsOfLaw('Do not copy it. To copy it is a crime.') // [{ index: 16, found: 'To copy it is a crime.' }]
 */
export function findStatementsOfLaw(text: string): StatementOfLaw[] {
  // Taking a text apart into sentences costs more than looking at the whole of it first.
  if (!LAW.test(text)) return [];
  return sentencesOf(text)
    .filter((sentence) => LAW.test(sentence.text) && !STATES_NONE.test(sentence.text))
    .map(({ text: found, from }) => ({ index: from, found }));
}
