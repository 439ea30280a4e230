/** The lowest and highest age that is told apart. */
const AGES = { least: 6, most: 18 } as const;

/** Estimates from what age a sentence can be read. */
export type ReadingAge = (sentence: string) => number;

/**
 * Loads the tool that estimates reading ages; it is large, so this is done only when a
 * sentence has to be looked at that was not seen before.
 *
 * retext-readability asks seven formulas whether a sentence is too hard for an age, and
 * complains when four of them say so. The reading age here is the lowest at which it does
 * not complain, which is the middle one of the seven estimates.
 */
export async function loadReadingAge(): Promise<ReadingAge> {
  const [{ unified }, { default: retextEnglish }, { default: retextReadability }] =
    await Promise.all([import('unified'), import('retext-english'), import('retext-readability')]);
  const parser = unified().use(retextEnglish).freeze();
  let complaints = 0;
  const complainsAt = Array.from({ length: AGES.most }, (_, age) =>
    unified()
      .use(retextReadability, { age, minWords: 1 })
      .use(() => (_tree, file) => {
        complaints = file.messages.length;
      })
      .freeze(),
  );
  const judged = new Map<string, number>();
  const judge = (sentence: string): number => {
    const tree = parser.parse(sentence);
    let low: number = AGES.least;
    let high: number = AGES.most;
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      complaints = 0;
      complainsAt[middle]?.runSync(tree);
      if (complaints > 0) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  // Pages say some things in the same words, and each sentence takes up to four runs of the tool.
  return (sentence) => {
    const age = judged.get(sentence) ?? judge(sentence);
    judged.set(sentence, age);
    return age;
  };
}
