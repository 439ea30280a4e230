/** A stretch of a text. */
export type Stretch = { index: number; found: string };

/**
 * Of stretches that overlap only the longest, in the order of the text, so that one slip is told once.
 *
 * @example withoutOverlaps([{ index: 0, found: 'hunter' }, { index: 0, found: 'hunters' }])
 *   // [{ index: 0, found: 'hunters' }]
 */
export function withoutOverlaps<Found extends Stretch>(stretches: readonly Found[]): Found[] {
  const kept: Found[] = [];
  for (const one of [...stretches].sort(
    (a, b) => a.index - b.index || b.found.length - a.found.length,
  )) {
    const last = kept.at(-1);
    if (last === undefined || last.index + last.found.length <= one.index) kept.push(one);
    else if (one.found.length > last.found.length) kept.splice(-1, 1, one);
  }
  return kept;
}
