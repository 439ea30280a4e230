import { ToldError } from '../../../told-error';
import { existsSync } from 'node:fs';
import path from 'node:path';

/**
 * The folder to pick in the browser: the nearest one around the content folder that Git knows.
 *
 * @throws ToldError when there is none
 */
export function findRepository(contentDir: string): string {
  for (let folder = path.dirname(contentDir); ; folder = path.dirname(folder)) {
    if (existsSync(path.join(folder, '.git'))) return folder;
    if (folder === path.dirname(folder)) {
      throw new ToldError(
        `"${contentDir}" is in a plain copy of the project, such as one unpacked from a ZIP file, which the ` +
          `editor cannot open. Ask whoever set this up (.github/SETUP.md, "A computer for officers") for one ` +
          `that it can.`,
        2,
      );
    }
  }
}
