import { ToldError } from '../../../told-error';
import { existsSync } from 'node:fs';
import path from 'node:path';

/**
 * The folder to pick in the browser: the nearest one around the content folder that Git knows.
 *
 * @throws ToldError when there is none
 */
export function findRoot(contentDir: string): string {
  for (let folder = path.dirname(contentDir); ; folder = path.dirname(folder)) {
    if (existsSync(path.join(folder, '.git'))) return folder;
    if (folder === path.dirname(folder)) {
      throw new ToldError(
        `No folder around "${contentDir}" is known to Git (it would hold a hidden folder .git). ` +
          `Get the project with Git or GitHub Desktop, and start the command there.`,
        2,
      );
    }
  }
}
