import { distance } from 'fastest-levenshtein';

/**
 * The word nearest to what was typed, when it is near enough to be a slip.
 *
 * @example closest('descripton', ['title', 'description']) // 'description'
 * @example closest('colour', ['title', 'description']) // undefined
 */
export function closest(typed: string, words: readonly string[]): string | undefined {
  const [best] = words
    .map((word) => ({ word, steps: distance(typed.toLowerCase(), word.toLowerCase()) }))
    .sort((a, b) => a.steps - b.steps);
  return best !== undefined && best.steps <= Math.max(2, Math.floor(typed.length / 3))
    ? best.word
    : undefined;
}
