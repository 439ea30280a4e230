import { withoutOverlaps } from './overlaps';
import type { Passage } from './passages';

/** Something that was found in a passage, with what it was found by. */
export type FoundIn<By> = { passage: Passage; index: number; found: string; by: By };

type Joined = { text: string; starts: readonly number[] };

const joined = new WeakMap<readonly Passage[], Joined>();

/**
 * Looks for many patterns in all passages; of finds that overlap only the longest is kept.
 *
 * The passages are searched as one text, a line each. Searching them one by one would ask
 * each pattern thousands of times and find nothing nearly always.
 *
 * @param searches what to look for; a pattern must not match a line end, and must be global
 */
export function findInPassages<By extends { pattern: RegExp }>(
  passages: readonly Passage[],
  searches: readonly By[],
): FoundIn<By>[] {
  const { text, starts } = join(passages);
  const found = searches.flatMap((by) =>
    [...text.matchAll(by.pattern)].map((match) => ({ index: match.index, found: match[0], by })),
  );
  return withoutOverlaps(found).flatMap(({ index, found: words, by }) => {
    const place = lastAtOrBefore(starts, index);
    const passage = passages[place];
    return passage === undefined
      ? []
      : [{ passage, index: index - (starts[place] ?? 0), found: words, by }];
  });
}

function join(passages: readonly Passage[]): Joined {
  const known = joined.get(passages);
  if (known) return known;
  const starts: number[] = [];
  let length = 0;
  for (const { text } of passages) {
    starts.push(length);
    length += text.length + 1;
  }
  const made = { text: passages.map(({ text }) => text).join('\n'), starts };
  joined.set(passages, made);
  return made;
}

function lastAtOrBefore(starts: readonly number[], index: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= index) low = middle;
    else high = middle - 1;
  }
  return low;
}
