import { everyKind, isSingle, kindNames, kindOf, kinds, singles } from '../kinds';
import type { Problem } from '../model';
import type { ContentFile } from './read';

/** Files that nothing works without, and what they hold. */
const NEEDED: Readonly<Record<string, string>> = {
  [singles.site.file]: 'the name of the site, its address and its menu',
  'pages/index.md': 'the home page',
  'report/start.md': 'the first question, about danger',
};

/**
 * What a file holds that nothing works without; undefined for any other file.
 *
 * @example whatMustStay('report/start.md') // 'the first question, about danger'
 */
export function whatMustStay(path: string): string | undefined {
  return NEEDED[path];
}

const FOLDERS = everyKind().flatMap(([, { folder, isInner }]) => (isInner ? [] : [folder]));

/** Files that stand where the site does not look, and files that must be there and are not. */
export function findMisplaced(files: readonly ContentFile[]): Problem[] {
  const there = new Set(files.map((file) => file.path));
  return [
    ...Object.entries(NEEDED)
      .filter(([needed]) => !there.has(needed))
      .map(([needed, holds]) =>
        wholeFile(
          needed,
          `The file "${needed}" is missing from the content folder.`,
          `Put it back, or give it its name again: it holds ${holds}.`,
        ),
      ),
    ...files
      .filter((file) => !isSingle(file.path) && !stands(file.path))
      .map((file) =>
        wholeFile(file.path, 'The file is in a place that the site does not use.', placeFor(file)),
      ),
  ];
}

/** Only pages may have folders inside theirs. */
function stands(path: string): boolean {
  const kind = kindOf(path);
  const depth = path.split('/').length;
  return kind !== undefined && (depth === 2 || (kind === 'pages' && depth > 2));
}

function placeFor(file: ContentFile): string {
  const home = folderFor(file) ?? FOLDERS.find((folder) => file.path.startsWith(`${folder}/`));
  return home === undefined
    ? `Move it into one of these folders: ${FOLDERS.join(', ')}.`
    : `Move it into the folder "${home}"${home === kinds.pages.folder ? '' : ', which has no folders inside'}.`;
}

/** The folder whose kind of file this is, when its keys fit one as they are. */
function folderFor(file: ContentFile): string | undefined {
  const home = kindNames.find((name) => kinds[name].schema.safeParse(file.data).success);
  return home === undefined ? undefined : kinds[home].folder;
}

/**
 * The one problem of a file that has the keys of another folder's kind.
 *
 * @param file whose keys do not fit its own folder
 */
export function findWrongFolder(file: ContentFile): Problem | undefined {
  const [folder = ''] = file.path.split('/');
  const home = folderFor(file);
  return home === undefined
    ? undefined
    : wholeFile(
        file.path,
        `The file stands in "${folder}", but its keys are those of the files in "${home}".`,
        `Move it into the folder "${home}".`,
      );
}

function wholeFile(file: string, message: string, fix: string): Problem {
  return { level: 'problem', file, line: 1, column: 1, message, fix };
}
