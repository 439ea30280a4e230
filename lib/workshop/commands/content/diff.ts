import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readSettings, type Settings } from '../../../settings';
import { ToldError } from '../../../told-error';
import { writeWhole } from '../../../write-whole';
import { command } from '../../command';
import { comparisonAsHtml, isOurPage } from '../../comparison/as-html';
import { comparisonAsText } from '../../comparison/as-text';
import { compareStates } from '../../comparison/compare-states';
import { contentAt } from '../../copies/content-at';
import { gitNames } from '../../copies/git';
import { loadInOrder } from '../../content-in-order';

export default command({
  usage:
    `npm run diff -- --since v1.0 --html change.html
Says what this folder changes, sentence by sentence, compared with what was last agreed or with an ` +
    `earlier state, and what of it visitors see.`,
  options: { since: { type: 'string', default: 'HEAD' }, html: { type: 'string' } },
  run: async ({ values: { since, html } }) => {
    const settings = readSettings();
    const page = html === undefined ? undefined : placeForPage(html, settings);
    const state = since === 'HEAD' ? 'what was last agreed' : since;
    const before = await contentAt(settings, since).catch((error: unknown) => {
      if (since === 'HEAD') throw error;
      throw new ToldError(
        `The words of "${since}" cannot be found. Leave --since out to compare with what was last agreed.`,
        2,
        { cause: error },
      );
    });
    const files = compareStates(settings, before, loadInOrder(settings));
    const told = new Set(files.map(({ file }) => file));
    const alike = (await touched(settings, since)).filter((file) => !told.has(file));
    console.log(
      [
        comparisonAsText(files),
        ...(alike.length === 0
          ? []
          : [`Written otherwise, and it says the same to visitors: ${alike.join(', ')}`]),
      ].join('\n\n'),
    );
    if (page === undefined) return 0;
    writeWhole(page, comparisonAsHtml(files, `What changes, compared with ${state}`));
    console.log(`\nThe same as a page: ${String(html)}`);
    return 0;
  },
});

/** @throws ToldError when something else stands there, or the file would be content */
function placeForPage(typed: string, { projectDir, contentDir }: Settings): string {
  const file = path.resolve(projectDir, typed);
  const refuse = (why: string): never => {
    throw new ToldError(`--html is "${typed}". ${why} Choose a new name, such as change.html.`, 2);
  };
  if (!path.relative(contentDir, file).startsWith('..'))
    refuse('The page may not stand in the content folder.');
  if (!existsSync(path.dirname(file))) refuse('There is no such folder.');
  if (!existsSync(file)) return file;
  return isOurs(file) ? file : refuse('Another file stands there already, and it would be lost.');
}

function isOurs(file: string): boolean {
  try {
    return isOurPage(readFileSync(file, 'utf8'));
  } catch {
    return false;
  }
}

/** The files of the content folder in which anything at all is not what it was. */
async function touched({ contentDir }: Settings, state: string): Promise<string[]> {
  return gitNames(contentDir, ['diff', '--name-only', '--relative', '-z', state, '--', '.']);
}
