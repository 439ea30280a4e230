import { readdirSync } from 'node:fs';
import path from 'node:path';

/** What `app/` answers by itself, beside the pages of an editor. */
export type OwnRoute = {
  /** Fits the addresses that lead there. */
  pattern: RegExp;
  /** Whether the address is always the same: it has no part that names a file. */
  isFixed: boolean;
};

/**
 * The routes of Next's folder `app`: a folder with a page or a route in it is one, brackets stand for a part
 * that changes, and round brackets are not in the address. Left out are the one that shows every page of
 * an editor, and those that are not published.
 *
 * @param app its path
 * @throws when there is no such folder
 * @example ownRoutes().some(({ pattern }) => pattern.test('/report/map/')) // true
 */
export function ownRoutes(app = 'app'): OwnRoute[] {
  return readdirSync(app, { recursive: true, encoding: 'utf8' })
    .filter((file) => /^(?:page|route)\.tsx?$/.test(path.basename(file)))
    .map((file) => path.dirname(file).split(path.sep))
    .map((folders) => folders.filter((folder) => !folder.startsWith('(')))
    .filter(([first = '', ...inside]) => inside.length > 0 || !first.startsWith('[['))
    .map((folders) => ({
      pattern: new RegExp(`^/${folders.map(asPattern).join('')}$`),
      isFixed: folders.every((folder) => !folder.startsWith('[')),
    }));
}

function asPattern(folder: string): string {
  if (folder.startsWith('[[')) return '(?:.+/)?';
  return folder.startsWith('[') ? '.+/' : `${folder.replaceAll('.', '\\.')}/`;
}
