import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { checkContent } from '../../checks/check-content';
import type { Problem } from '../../content/model';
import { changeWhole } from '../../write-whole';

/** Files of the content folder and their new texts; `undefined` takes a file away. Paths are relative to the folder. */
export type FileChanges = ReadonlyMap<string, string | undefined>;

/**
 * What the check would say after the changes, without making them.
 *
 * @param today as `2026-11-22`
 */
export function problemsAfter(contentDir: string, changes: FileChanges, today: string): Problem[] {
  const copy = mkdtempSync(path.join(tmpdir(), 'who-to-tell-'));
  try {
    cpSync(contentDir, copy, { recursive: true });
    applyChanges(copy, changes);
    return checkContent(copy, today).problems;
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

/**
 * Makes the changes, all of them or none.
 *
 * @throws ToldError when a file cannot be written
 */
export function applyChanges(contentDir: string, changes: FileChanges): void {
  changeWhole(new Map([...changes].map(([file, text]) => [path.join(contentDir, file), text])));
}

/**
 * Which files the changes touch, and at which lines, for somebody who wants to look at them.
 *
 * @param textOf the text of a file as it is now; undefined when there is none
 * @param folder the content folder as it is shown
 * @example describeChanges(new Map([['terms/lado.md', undefined]]), textOf, 'content') // 'content/terms/lado.md goes'
 */
export function describeChanges(
  changes: FileChanges,
  textOf: (path: string) => string | undefined,
  folder: string,
): string {
  return [...changes]
    .map(([file, text]) => {
      const before = textOf(file)?.split('\n');
      if (text === undefined) return `${folder}/${file} goes`;
      if (before === undefined) return `${folder}/${file} is new`;
      const lines = text
        .split('\n')
        .flatMap((line, index) => (before.includes(line) ? [] : [index + 1]));
      return `${folder}/${file} changes at ${lines.length === 1 ? 'line' : 'lines'} ${lines.join(', ')}`;
    })
    .sort()
    .join('\n');
}
