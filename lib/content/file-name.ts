/**
 * A file name for a title: small letters, digits and hyphens.
 *
 * @example fileNameFor("What if it's live?") // 'what-if-its-live'
 */
export function fileNameFor(title: string): string {
  return title
    .normalize('NFKD')
    .replaceAll(/['’\p{M}]/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
}
