import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Makes a folder with these files for the time of one test. */
export function withFolder<Result>(
  files: Readonly<Record<string, string | Uint8Array>>,
  use: (folder: string) => Result,
): Result {
  const above = mkdtempSync(path.join(tmpdir(), 'content-'));
  const folder = path.join(above, 'content');
  mkdirSync(folder);
  try {
    for (const [file, bytes] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
      writeFileSync(path.join(folder, file), bytes);
    }
    return use(folder);
  } finally {
    rmSync(above, { recursive: true });
  }
}
