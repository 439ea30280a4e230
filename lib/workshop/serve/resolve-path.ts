import { printedAddress } from '../build/hosts/typed-addresses';
import type { OpenedSite } from './opened-site';

/** What stands at an address: a file, another address, or nothing. */
export type Found = { file: string } | { movedTo: string } | undefined;

/**
 * What the site has at a path. Only what was published can be named, so no
 * spelling of a path leads out of the folder, and a redirect leads nowhere but
 * to an address of this site.
 *
 * @example
 * // with a site that holds /report/index.html
 * findPlace('/report/', site) // { file: '/report/index.html' }
 * findPlace('/report', site) // { movedTo: '/report/' }
 */
export function resolvePath(
  path: string,
  { files, redirects, printed }: Pick<OpenedSite, 'files' | 'redirects' | 'printed'>,
): Found {
  if (files.has(`${path}index.html`) && path.endsWith('/')) return { file: `${path}index.html` };
  const movedTo = redirects.get(path) ?? printedAddress(path, printed);
  if (movedTo !== undefined && movedTo !== path) return { movedTo };
  if (path.endsWith('/')) return undefined;
  if (files.has(`${path}/index.html`)) return { movedTo: `${path}/` };
  if (!files.has(path) || path === '/404.html' || /\.(?:br|gz)$/.test(path)) return undefined;
  return path.endsWith('/index.html')
    ? { movedTo: path.slice(0, -'index.html'.length) }
    : { file: path };
}
