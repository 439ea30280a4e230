/**
 * Whether a stretch of a text stands inside quotation marks, curly or straight.
 *
 * @example isQuoted('They say "hunters" often.', 10, 17) // true
 */
export function isQuoted(text: string, from: number, to: number): boolean {
  return [...text.matchAll(/"[^"]*"|“[^”]*”|‘[^’]*’/g)].some(
    (quotation) =>
      quotation.index < from &&
      quotation.index + quotation[0].length > to - 1 &&
      quotation.index + quotation[0].length >= to + 1,
  );
}
