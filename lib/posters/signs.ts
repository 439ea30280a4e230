/**
 * The signs that posters may have: those of English and Welsh, and what is written like them. The
 * font of the posters can draw each of them, and a test holds that.
 */
const DRAWABLE = /[ -~\u00a1-\u00ac\u00ae-\u00ffŴŵŶŷẀ-ẅỲỳ–—‘’“”…€]/u;

/**
 * The first sign of a text that no poster can show.
 *
 * @example undrawable('Школа') // 'Ш'
 */
export function undrawable(text: string): string | undefined {
  return Array.from(text).find((sign) => !DRAWABLE.test(sign));
}
