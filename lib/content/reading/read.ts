import { lstatSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Mistake } from '../mistake';
import { splitFrontMatter, type SplitFile } from './front-matter';
import { singles } from '../kinds';
import type { Problem } from '../model';
import { findPastedMarks } from './pasted-marks';
import { findTooMuch } from './too-much';
import { findWrongName } from './wrong-names';

/** Twenty times the longest page that anybody should read. */
const BYTES_AT_MOST = 200_000;

/** Explains the folder to editors; it is not published. */
export const README = 'README.md';

/** Files that are all words: the stories have no keys either. */
const WITHOUT_KEYS: readonly string[] = [singles.scenarios.file, README];

export type ContentFile = SplitFile & {
  /** Relative to the content folder, with `/`: `report/start.md`. */
  path: string;
  /** The file's name without folder and ending: `start`. */
  id: string;
};

/** Reading YAML is the slowest part of reading a folder, and whoever reads it again finds most files as they were. */
const splits = new Map<string, SplitFile>();

export type ReadResult = { files: ContentFile[]; problems: Problem[] };

/**
 * Reads every file under a content folder, once. The only function that touches `content/`. Files with the same
 * text share what they were split into: do not change it.
 *
 * @param contentDir the folder's path
 * @returns the readable files sorted by path, and one problem for each file that cannot be read
 * @throws when the folder does not exist
 */
export function readContent(contentDir: string): ReadResult {
  const result: ReadResult = { files: [], problems: [] };
  const root = realpathSync(contentDir);
  for (const file of listFiles(root, '')) {
    const problem = (message: string, fix: string, place = { line: 1, column: 1 }): void => {
      result.problems.push({ level: 'problem', file, ...place, message, fix });
    };
    const wrongName = WITHOUT_KEYS.includes(file) ? undefined : findWrongName(file);
    if (wrongName) {
      problem(wrongName.message, wrongName.fix);
      continue;
    }
    const outcome = readText(root, file);
    if (typeof outcome !== 'string') {
      problem(outcome.message, outcome.fix, outcome.place);
      continue;
    }
    const split = WITHOUT_KEYS.includes(file)
      ? withoutKeys(outcome, file === README ? [] : findPastedMarks(outcome))
      : splitOnce(outcome);
    for (const { message, fix, ...place } of split.mistakes) problem(message, fix, place);
    if (split.mistakes.length === 0)
      result.files.push({ ...split, path: file, id: path.posix.basename(file, '.md') });
  }
  return result;
}

function splitOnce(text: string): SplitFile {
  const known = splits.get(text);
  if (known !== undefined) return known;
  const pasted = findPastedMarks(text);
  // A pasted sign may be what makes the keys unreadable, so it is told alone.
  const split = pasted.length > 0 ? withoutKeys(text, pasted) : splitFrontMatter(text);
  splits.set(text, split);
  return split;
}

/** A file that is all words: no front matter is looked for. */
function withoutKeys(text: string, mistakes: Mistake[]): SplitFile {
  const place = () => ({ line: 1, column: 1 });
  return {
    data: {},
    body: text,
    bodyStartsAfterLine: 0,
    locate: place,
    locateKey: place,
    typed: () => undefined,
    mistakes,
  };
}

/** Hidden files, such as those that a file manager leaves behind, are not content. */
function listFiles(root: string, folder: string): string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true })
    .filter((found) => !found.name.startsWith('.'))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((found) => {
      const file = folder === '' ? found.name : `${folder}/${found.name}`;
      return found.isDirectory() ? listFiles(root, file) : [file];
    });
}

type Unreadable = { message: string; fix: string; place?: { line: number; column: number } };

function readText(root: string, file: string): string | Unreadable {
  const whole = path.join(root, file);
  if (lstatSync(whole).isSymbolicLink()) {
    const target = resolveLink(whole);
    if (target === undefined || !`${target}${path.sep}`.startsWith(`${root}${path.sep}`)) {
      return {
        message: 'This is not a file but a link that leads out of the content folder.',
        fix: 'Put a copy of the file itself here.',
      };
    }
  }
  const stats = statSync(whole);
  if (!stats.isFile())
    return { message: 'This is not a file that can be read.', fix: 'Take it out of the folder.' };
  if (stats.size > BYTES_AT_MOST) {
    return {
      message:
        `The file is ${sizeInWords(stats.size)} long. A page is 2 to 10 kilobytes; the most ` +
        `is ${sizeInWords(BYTES_AT_MOST)}.`,
      fix: 'Look whether something was pasted into it by mistake, or make several pages of it.',
    };
  }
  return decode(readFileSync(whole));
}

function sizeInWords(bytes: number): string {
  return bytes < 1_000_000
    ? `${Math.round(bytes / 1000)} kilobytes`
    : `${Math.round(bytes / 1_000_000)} megabytes`;
}

function resolveLink(link: string): string | undefined {
  try {
    return realpathSync(link);
  } catch {
    return undefined;
  }
}

const UTF8_FIX = 'Save it again as plain text with the encoding UTF-8.';

function decode(bytes: Buffer): string | Unreadable {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    return { message: 'The file is saved as UTF-16, which this site cannot read.', fix: UTF8_FIX };
  }
  if (bytes.includes(0))
    return {
      message: 'The file is not plain text. It may be a Word document or a picture.',
      fix: UTF8_FIX,
    };
  let text: string;
  try {
    // The decoder takes a byte-order mark away by itself.
    text = new TextDecoder('utf-8', { fatal: true })
      .decode(bytes)
      .replaceAll('\r\n', '\n')
      .replaceAll('\r', '\n');
  } catch {
    return {
      message: 'Some letters in the file are not saved as UTF-8, so they would be shown wrongly.',
      fix: UTF8_FIX,
    };
  }
  if (text.trim() === '') {
    return {
      message: 'The file is empty.',
      fix: 'Write its keys and words, or take the file away.',
    };
  }
  const lines = text.split('\n');
  const tooMuch = findTooMuch(lines);
  if (tooMuch !== undefined) {
    const { line, column, ...sentence } = tooMuch;
    return { place: { line, column }, ...sentence };
  }
  const conflict = lines.findIndex((line) => /^(<{7}|>{7})( |$)/.test(line));
  if (conflict !== -1) {
    return {
      place: { line: conflict + 1, column: 1 },
      message:
        'Two people changed this part, and both versions are in the file, between lines of < and > signs.',
      fix: 'Keep the right version, and take away the other one and the lines of <, = and > signs.',
    };
  }
  return text;
}
