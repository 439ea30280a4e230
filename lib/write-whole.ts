import { randomUUID } from 'node:crypto';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Writes a file beside its place and puts it there whole, so that nobody ever reads half of it,
 * though several programs may write it at once.
 *
 * @throws when it cannot be written; nothing is left of it then
 */
export function writeWhole(file: string, text: string): void {
  const beside = path.join(path.dirname(file), `.${path.basename(file)}.${randomUUID()}`);
  mkdirSync(path.dirname(file), { recursive: true });
  try {
    writeFileSync(beside, text);
    renameSync(beside, file);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}
