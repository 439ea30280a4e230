import type { Problem } from '../../content/model';
import { atPassage, passagesByFile, type Passage } from '../../prose/passages';
import { sentencesOf } from '../../prose/sentences';
import type { Check } from '../check';

const TIMES = 3;
const BAN =
  /^(?:and |but |so |please )?(?:do not|don['’]t|never|nobody should|you must not|you mustn['’]t) (.+)$/i;
const EMPTY = new Set(
  (
    'a an and any anyone anything as at be even ever for from he her him his if in it its ' +
    "it's of on once or our out own she so such that the their them then there these they " +
    'this those to too up us we who with you your yourself again'
  ).split(' '),
);
/** How much of the shorter ban must stand in the other for the two to be one. */
const SAME = 0.6;

/** Advice: a page forbids a thing once or twice. Who reads it a third time hears blame. */
export const bansStandOnce: Check = (loaded) =>
  [...passagesByFile(loaded).values()].flatMap((passages): Problem[] => {
    const bans = passages.flatMap((passage) => bansIn(passage));
    const third = bans.find(
      (ban, index) =>
        bans.slice(0, index).filter((earlier) => areSame(earlier.words, ban.words)).length ===
        TIMES - 1,
    );
    return third === undefined
      ? []
      : [
          atPassage(
            third.passage,
            third.index,
            'advice',
            `This is the third time that the page forbids it: "${third.text}"`,
            'Say it once, where it matters most, and take the others away.',
          ),
        ];
  });

type Ban = { passage: Passage; index: number; text: string; words: ReadonlySet<string> };

function bansIn(passage: Passage): Ban[] {
  // A line of "never" goes on from "don't", which the page puts before it.
  const isNever = passage.key[0] === 'never';
  return sentencesOf(passage.text).flatMap(({ text, from }) => {
    const ban = isNever ? text : BAN.exec(text)?.[1];
    return ban === undefined ? [] : [{ passage, index: from, text, words: stems(ban) }];
  });
}

/** The words that carry the sense, without their endings. */
function stems(text: string): ReadonlySet<string> {
  return new Set(
    (text.toLowerCase().match(/[\p{L}'’]+/gu) ?? [])
      .filter((word) => !EMPTY.has(word))
      .map((word) => word.replace(/(?:ing|ed|es|s|e)$/, '')),
  );
}

function areSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const least = Math.min(a.size, b.size);
  const shared = [...a].filter((word) => b.has(word)).length;
  return least >= 2 && shared >= 2 && shared / least >= SAME;
}
