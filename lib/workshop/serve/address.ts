/** A path of this site, decoded, or why the request deserves none. */
export type Address = { path: string } | { refused: 400 | 414; why: string };

/** Longer than any address of this site could be, and shorter than what a file system takes. */
const longestTarget = 2000;

/**
 * The path that a request asks for, without its query.
 * Whatever could be read in two ways is refused: an encoded slash, a backslash, a dot
 * segment, a control character. A target may name a host before its path, as requests to
 * a proxy do (RFC 9112, section 3.2.2); which one does not matter to a server of one site.
 *
 * @example
 * readAddress('/report/?from=poster') // { path: '/report/' }
 * readAddress('/%2e%2e/secret') // { refused: 400, why: '…' }
 */
export function readAddress(target: string): Address {
  if (target.length > longestTarget) return { refused: 414, why: 'This address is too long.' };
  const inSite = target.replace(/^https?:\/\/[^/?#]+(?=[/?#]|$)\/?/i, '/');
  if (!inSite.startsWith('/'))
    return { refused: 400, why: 'An address of this site begins with a slash.' };
  const raw = inSite.replace(/[?#].*$/s, '');
  const path = decode(raw);
  // eslint-disable-next-line no-control-regex -- control characters are what this looks for
  if (path === undefined || /%2f|%5c/i.test(raw) || /[\\\u0000-\u001f\u007f]/.test(path)) {
    return { refused: 400, why: 'This address holds characters that no address of this site has.' };
  }
  if (path.split('/').some((part) => part === '.' || part === '..')) {
    return { refused: 400, why: 'An address of this site has no dots between its slashes.' };
  }
  return { path };
}

function decode(raw: string): string | undefined {
  try {
    return decodeURIComponent(raw);
  } catch {
    return undefined;
  }
}
