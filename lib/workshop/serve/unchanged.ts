/**
 * Whether an `If-None-Match` header names the version that would be sent.
 *
 * @example
 * isUnchanged('"a", W/"b"', '"b"') // true
 */
export function isUnchanged(header: string, etag: string): boolean {
  const names = header.split(',').map((name) => name.trim().replace(/^W\//, ''));
  return names.includes(etag) || header.trim() === '*';
}
