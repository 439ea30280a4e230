import path from 'node:path';
import { fileNameFor } from '../file-name';

/** Names that Windows keeps for itself, whatever their ending: a folder that holds one cannot be copied there. */
const KEPT_BY_WINDOWS = /^(con|prn|aux|nul|com\d|lpt\d)$/;

/** What Windows, OneDrive and Word call a second file, after the name of the first. */
const COPY = /( ?\(\d+\)| ?[-–] ?copy(?: ?\(\d+\))?|-[A-Z]+-[A-Z0-9]{6,})$/i;

/**
 * What is wrong with the name of a file or of one of its folders.
 *
 * @param file relative to the content folder
 * @example findWrongName('pages/con.md')?.fix // 'Rename it: "pages/con-page.md".'
 */
export function findWrongName(file: string): { message: string; fix: string } | undefined {
  const name = path.posix.basename(file);
  if (name.startsWith('~$'))
    return {
      message: `"${name}" is left behind by Word while a document is open, or after it has crashed.`,
      fix: 'Close the document, and delete this file.',
    };
  if (!file.endsWith('.md'))
    return {
      message: `"${name}" does not end in ".md", so it is not a file of this site.`,
      fix: 'Take it out of the folder, or save it as Markdown with a name that ends in .md.',
    };
  const parts = file.slice(0, -'.md'.length).split('/');
  const kept = parts.find((part) => KEPT_BY_WINDOWS.test(part));
  if (kept !== undefined)
    return {
      message: `Windows keeps the name "${kept}" for itself, so colleagues who use it could not open this.`,
      fix: `Rename it: "${parts.map((part) => (part === kept ? `${part}-page` : part)).join('/')}.md".`,
    };
  const wrong = parts.find((part) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(part));
  if (wrong === undefined) return undefined;
  const first = fileNameFor(wrong.replace(COPY, ''));
  if (COPY.test(wrong) && first !== '')
    return {
      message: `"${wrong}" looks like a copy of "${first}" that the computer made.`,
      fix:
        `Keep the newer words in ` +
        `"${parts.map((part) => (part === wrong ? first : fileNameFor(part))).join('/')}.md", and delete this file.`,
    };
  return {
    message:
      `The name "${wrong}" has capitals, spaces or signs in it. Names become addresses, ` +
      `so they are small letters, digits and hyphens.`,
    fix: `Rename the file to "${parts.map(fileNameFor).join('/')}.md".`,
  };
}
