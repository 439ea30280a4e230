import { z } from 'zod';
import type { SiteNeeds } from '../steps/headers';

/** An old address that leads to a new one, once and for ever. */
export type Redirect = { from: string; to: string };

/** What the published site needs of the server that sends it, beside its files. */
export type HostingOptions = SiteNeeds & {
  redirects: readonly Redirect[];
  /** Addresses that people type off paper, the most printed first. */
  printed: readonly string[];
};

// Both end up inside the configuration of other programs, so nothing may pass
// that those could read as anything but an address or a hash.
const address = z
  .string()
  .regex(/^\/(?:[A-Za-z0-9_-][A-Za-z0-9._-]*\/?)*$/, 'is not an address of this site');
const hash = z
  .string()
  .regex(/^sha(?:256|384|512)-[A-Za-z0-9+/]+={0,2}$/, 'is not a hash such as sha256-…=');
const schema = z.object({
  styleHashes: z.array(hash),
  sheets: z.array(address),
  redirects: z.array(z.object({ from: address, to: address })),
  printed: z.array(address),
});

/**
 * Checked options; keys that a server has no use for are dropped.
 * Throws an Error that names the first value that no server could be given.
 *
 * @example
 * const redirects = [{ from: '/a/', to: '/b/', since: '2026-11-22' }];
 * checkHostingOptions({ styleHashes: [], sheets: [], redirects, printed: [] })
 * // { styleHashes: [], sheets: [], redirects: [{ from: '/a/', to: '/b/' }], printed: [] }
 */
export function checkHostingOptions(options: unknown): HostingOptions {
  const result = schema.safeParse(options);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new Error(
    `The hosting options are wrong: ${issue?.path.join('.') ?? 'they'} ${issue?.message ?? 'cannot be read'}.`,
  );
}

/**
 * The two spellings of a page's old address: people leave out the last slash.
 *
 * @example
 * spellings('/old/') // ['/old/', '/old']
 */
export function spellings(from: string): string[] {
  return from.endsWith('/') && from !== '/' ? [from, from.slice(0, -1)] : [from];
}
