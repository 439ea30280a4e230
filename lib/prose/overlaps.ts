/** A stretch of a text. */
export type Stretch = { index: number; found: string };

/**
 * Of stretches that overlap only the longest, in the order of the text, so that one slip is told once.
 *
 * @example withoutOverlaps([{ index: 0, found: 'hunter' }, { index: 0, found: 'hunters' }]) // [{ index: 0, found: 'hunters' }]
 */
export function withoutOverlaps<Found extends Stretch>(stretches: readonly Found[]): Found[] {
  const kept: Found[] = [];
  for (const one of [...stretches].sort((a, b) => b.found.length - a.found.length || a.index - b.index)) {
    if (!kept.some((other) => one.index < other.index + other.found.length && other.index < one.index + one.found.length)) kept.push(one);
  }
  return kept.sort((a, b) => a.index - b.index);
}
