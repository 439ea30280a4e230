import { cpSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { checkContent } from '../../checks/check-content';
import type { Problem } from '../../content/model';

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

/** Makes the changes. Each file is written beside its place and renamed in, so that none is ever half-written. */
export function applyChanges(contentDir: string, changes: FileChanges): void {
  const written = [...changes].flatMap(([file, text]) => {
    if (text === undefined) return [];
    const target = path.join(contentDir, file);
    const beside = path.join(path.dirname(target), `.${path.basename(target)}.new`);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(beside, text);
    return [{ beside, target }];
  });
  for (const { beside, target } of written) renameSync(beside, target);
  for (const [file, text] of changes)
    if (text === undefined) rmSync(path.join(contentDir, file), { force: true });
}
