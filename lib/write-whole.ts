import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { faultReason, shortened } from './system-fault';
import { ToldError } from './told-error';

/**
 * Writes a file beside its place and puts it there whole, so that nobody ever reads half of it,
 * though several programs may write it at once.
 *
 * @throws ToldError when it cannot be written; nothing is left of it then
 */
export function writeWhole(file: string, text: string): void {
  changeWhole(new Map([[file, text]]));
}

/**
 * Writes and takes away several files, all of them or none: each is written beside its place first.
 *
 * @param changes paths and what the files become; `undefined` takes a file away
 * @param write writes one file, for tests
 * @throws ToldError when one of them cannot be written; all are then as they were
 */
export function changeWhole(
  changes: ReadonlyMap<string, string | undefined>,
  write: (file: string, text: string) => void = writeFileSync,
): void {
  const undo: (() => void)[] = [];
  let current = '';
  try {
    const written: [beside: string, file: string][] = [];
    for (const [file, text] of changes) {
      if (text === undefined) continue;
      current = file;
      const made = mkdirSync(path.dirname(file), { recursive: true });
      if (made !== undefined) undo.push(remover(made));
      const beside = path.join(path.dirname(file), `.${randomUUID()}.new`);
      undo.push(remover(beside));
      write(beside, text);
      written.push([beside, file]);
    }
    for (const [beside, file] of written) {
      current = file;
      // One file is put in place in one move, so there is nothing to take back.
      if (changes.size > 1) undo.push(restorer(file));
      renameSync(beside, file);
    }
    for (const [file, text] of changes) {
      if (text !== undefined) continue;
      current = file;
      undo.push(restorer(file));
      rmSync(file, { force: true });
    }
  } catch (error) {
    for (const step of undo.reverse()) tryTo(step);
    const reason = faultReason(error);
    if (reason === undefined) throw error;
    throw new ToldError(
      `${reason}, so ${shortened(path.basename(current))} could not be written. Nothing has been changed.`,
      1,
      { cause: error },
    );
  }
}

/** What could not be made cannot always be taken away either. */
function tryTo(step: () => void): void {
  try {
    step();
  } catch {
    // The fault that is told is the first one.
  }
}

function remover(made: string): () => void {
  return () => {
    rmSync(made, { recursive: true, force: true });
  };
}

/** Puts back what a file held. */
function restorer(file: string): () => void {
  const before = existsSync(file) ? readFileSync(file) : undefined;
  return () => {
    if (before === undefined) rmSync(file, { force: true });
    else writeFileSync(file, before);
  };
}
