const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** What marks a few words of another language: `[Byw Heb Ofn](lang:cy)`. */
export const LANGUAGE = 'lang:';

/**
 * The language that a link marks its words as (a tag of BCP 47).
 *
 * @returns undefined for a link that leads somewhere, or a tag that means no language
 * @example languageOf('lang:cy') // 'cy'
 */
export function languageOf(url: string): string | undefined {
  const tag = url.startsWith(LANGUAGE) ? url.slice(LANGUAGE.length) : '';
  return /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(tag) && names.of(tag) !== undefined
    ? tag
    : undefined;
}
