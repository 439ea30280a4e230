import { mkdirSync, readFileSync, writeFileSync, existsSync } from 'node:fs';
import path from 'node:path';
import { checkContent } from '../../lib/checks/check-content';
import { loadContent, type Loaded } from '../../lib/content/reading/load';
import type { Problem } from '../../lib/content/model';
import { editText, makeTree } from './broken-tree';

/** The day that counts as today in the small site of tests/broken/_base. */
export const TODAY = '2026-11-22';

/** New files as they are, or changes to those of the base tree: pairs of what stands there and what comes instead. */
export type Edits = Readonly<
  Record<string, string | readonly (readonly [from: string, to: string])[]>
>;

/** The small site of tests/broken/_base with some edits, and what is wrong with it. */
export function problemsAfter(edits: Edits): Problem[] {
  return inEdited(edits, (folder) => checkContent(folder, TODAY).problems);
}

/** The messages alone, when a test is about what is found and not where. */
export function messagesAfter(edits: Edits): string[] {
  return problemsAfter(edits).map((problem) => problem.message);
}

/** The small site of tests/broken/_base with some edits, loaded. */
export function loadedAfter(edits: Edits = {}): Loaded {
  return inEdited(edits, (folder) => {
    const { loaded, problems } = loadContent(folder);
    if (loaded === undefined)
      throw new Error(problems.map((problem) => `${problem.file}: ${problem.message}`).join('\n'));
    return loaded;
  });
}

function inEdited<Result>(edits: Edits, use: (folder: string) => Result): Result {
  const tree = makeTree(undefined);
  try {
    for (const [file, edit] of Object.entries(edits)) apply(path.join(tree.folder, file), edit);
    return use(tree.folder);
  } finally {
    tree.remove();
  }
}

function apply(file: string, edit: Edits[string]): void {
  if (typeof edit === 'string') {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, edit);
    return;
  }
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
  writeFileSync(file, editText(before, edit));
}
