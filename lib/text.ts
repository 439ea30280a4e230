const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * Text as it may stand in HTML, inside an element or in a quoted attribute.
 *
 * @example escapeHtml('<b> & "c"') // '&lt;b&gt; &amp; &quot;c&quot;'
 */
export function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}

/**
 * Text as it may stand in a pattern, where it stands for itself.
 *
 * @example escapePattern('a.b') // 'a\\.b'
 */
export function escapePattern(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/**
 * One pattern that fits where any of these does, so that a long one can stand on several lines.
 *
 * @example anyOf([/ab?/, /c/], 'i') // /ab?|c/i
 */
export function anyOf(patterns: readonly RegExp[], flags = ''): RegExp {
  return new RegExp(patterns.map(({ source }) => source).join('|'), flags);
}

/** The text with a capital letter at its beginning. */
export function startOfSentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
