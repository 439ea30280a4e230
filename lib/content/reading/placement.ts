import type { Problem } from '../model';
import type { ContentFile } from './read';
import { contactSchema } from '../shape/contact';
import { pageSchema } from '../shape/page';
import { sourceSchema } from '../shape/source';
import { stepSchema } from '../shape/step';
import { termSchema } from '../shape/term';
import { warningSchema } from '../shape/warning';

/** The folders of the content and the shape of their files. Only `pages` may have folders inside. */
const FOLDERS = {
  pages: pageSchema,
  report: stepSchema,
  contacts: contactSchema,
  sources: sourceSchema,
  warnings: warningSchema,
  terms: termSchema,
} as const;

/** Files that nothing works without, and what they hold. */
const NEEDED = {
  'site.md': 'the name of the site, its address and its menu',
  'report/start.md': 'the first question, about danger',
} as const;

const SINGLE_FILES: readonly string[] = ['site.md', 'redirects.md', 'report/_scenarios.md'];

/** Whether a file is the only one of its kind and belongs to no folder's kind. */
export function isSingle(path: string): boolean {
  return SINGLE_FILES.includes(path);
}

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

function stands(path: string): boolean {
  const [folder = '', ...rest] = path.split('/');
  return folder in FOLDERS && (rest.length === 1 || (folder === 'pages' && rest.length > 1));
}

function placeFor(file: ContentFile): string {
  const home =
    folderFor(file) ?? Object.keys(FOLDERS).find((folder) => file.path.startsWith(`${folder}/`));
  return home === undefined
    ? `Move it into one of these folders: ${Object.keys(FOLDERS).join(', ')}.`
    : `Move it into the folder "${home}"${home === 'pages' ? '' : ', which has no folders inside'}.`;
}

/** The folder whose kind of file this is, when its keys fit one as they are. */
function folderFor(file: ContentFile): string | undefined {
  return Object.entries(FOLDERS).find(([, schema]) => schema.safeParse(file.data).success)?.[0];
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
