/** A site as plain data: each path relative to the site's folder, with `/`, and the bytes found there. */
export type Files = ReadonlyMap<string, Uint8Array>;

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const encoder = new TextEncoder();

/**
 * Reads bytes as UTF-8.
 * @example textOf(bytesOf('£')) // '£'
 */
export const textOf = (bytes: Uint8Array): string => decoder.decode(bytes);

/**
 * Writes text as UTF-8.
 * @example bytesOf('£') // Uint8Array [0xc2, 0xa3]
 */
export const bytesOf = (text: string): Uint8Array => encoder.encode(text);

/**
 * Says whether a path holds a page.
 * @example isPage('stings/index.html') // true
 */
export const isPage = (path: string): boolean => path.endsWith('.html');

/**
 * Gives the address under which a file is asked for.
 * @example addressOf('stings/index.html') // '/stings/'
 * @example addressOf('feed.xml') // '/feed.xml'
 */
export function addressOf(path: string): string {
  const isIndex = path === 'index.html' || path.endsWith('/index.html');
  return `/${isIndex ? path.slice(0, -'index.html'.length) : path}`;
}
