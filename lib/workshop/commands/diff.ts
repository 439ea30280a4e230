import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Content } from '../../content/model';
import type { Loaded } from '../../content/reading/load';
import { readSettings, siteAddress, type Settings } from '../../settings';
import { ToldError } from '../../told-error';
import { writeWhole } from '../../write-whole';
import { command } from '../command';
import { comparisonAsHtml, isOurPage } from '../comparison/as-html';
import { comparisonAsText } from '../comparison/as-text';
import { compareContent } from '../comparison/compare';
import { loadInOrder } from '../content-in-order';

export default command({
  usage:
    `npm run diff -- --since HEAD --html change.html
Says what the working copy changes, sentence by sentence, compared with what was last committed, ` +
    `and what of it visitors see.`,
  options: { since: { type: 'string', default: 'HEAD' }, html: { type: 'string' } },
  run: ({ values: { since, html } }) => {
    const settings = readSettings();
    const page = html === undefined ? undefined : placeForPage(html, settings);
    const asSite = ({ site }: Content) => ({
      today: settings.today(),
      address: siteAddress(settings, site.address),
    });
    const files = compareContent(committed(settings, since), loadInOrder(settings), asSite);
    const told = new Set(files.map(({ file }) => file));
    const alike = touched(settings, since).filter((file) => !told.has(file));
    console.log(
      [
        comparisonAsText(files),
        ...(alike.length === 0
          ? []
          : [`Written otherwise, and it says the same to visitors: ${alike.join(', ')}`]),
      ].join('\n\n'),
    );
    if (page === undefined) return 0;
    writeWhole(page, comparisonAsHtml(files, `What changes, compared with ${since}`));
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

/** The content as it was committed, read from a copy that is thrown away. */
function committed({ contentDir }: Settings, revision: string): Loaded {
  const above = mkdtempSync(path.join(tmpdir(), 'who-to-tell-'));
  const shown = `${path.basename(contentDir)} at ${revision.replaceAll(path.sep, '-')}`;
  const copy = path.join(above, shown);
  try {
    mkdirSync(copy);
    const archive = git(contentDir, ['archive', '--format=tar', revision, '.'], revision);
    execFileSync('tar', ['-x', '-C', copy], { input: archive });
    return loadInOrder({ contentDir: copy, projectDir: above });
  } finally {
    rmSync(above, { recursive: true, force: true });
  }
}

/** The files of the content folder in which anything at all is not what it was. */
function touched({ contentDir }: Settings, revision: string): string[] {
  const names = git(
    contentDir,
    ['diff', '--name-only', '--relative', revision, '--', '.'],
    revision,
  );
  return names
    .toString()
    .split('\n')
    .filter((name) => name !== '');
}

const ARCHIVE_BYTES_AT_MOST = 256 * 1024 * 1024;

function git(folder: string, words: string[], revision: string): Buffer {
  try {
    return execFileSync('git', words, {
      cwd: folder,
      maxBuffer: ARCHIVE_BYTES_AT_MOST,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    throw new ToldError(
      `The content of "${revision}" cannot be found. The folder must be in a Git repository that has it.`,
      2,
    );
  }
}
