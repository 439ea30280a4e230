import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/** How often the folder is looked at, in milliseconds, unless looking itself takes long. */
const EVERY = 100;
/** At most a twentieth of the time goes into looking. */
const SHARE = 20;

/**
 * Calls back with the files that were written, added or taken away. It looks at times
 * and sizes instead of asking the system for notices, because folders that are shared
 * over a network or kept in step by a cloud service send none.
 *
 * @returns a function that stops it
 */
export function watchFolder(folder: string, changed: (paths: string[]) => void): () => void {
  let before = stampsOf(folder);
  let timer: NodeJS.Timeout;
  const look = () => {
    const start = performance.now();
    const now = stampsOf(folder);
    const paths = differences(before, now);
    before = now;
    const took = performance.now() - start;
    if (paths.length > 0) changed(paths);
    timer = setTimeout(look, Math.max(EVERY, took * SHARE));
  };
  timer = setTimeout(look, EVERY);
  return () => {
    clearTimeout(timer);
  };
}

/**
 * The names whose stamps differ, sorted.
 *
 * @example differences(new Map([['a', '1'], ['b', '1']]), new Map([['b', '2'], ['c', '1']])) // ['a', 'b', 'c']
 */
function differences(
  before: ReadonlyMap<string, string>,
  now: ReadonlyMap<string, string>,
): string[] {
  return [...new Set([...before.keys(), ...now.keys()])]
    .filter((name) => before.get(name) !== now.get(name))
    .sort();
}

/** Time and size of every file but hidden ones, which are not content. */
function stampsOf(folder: string): Map<string, string> {
  const stamps = new Map<string, string>();
  const walk = (inner: string) => {
    for (const found of readFolder(path.join(folder, inner))) {
      if (found.name.startsWith('.')) continue;
      const name = inner === '' ? found.name : `${inner}/${found.name}`;
      if (found.isDirectory()) {
        walk(name);
        continue;
      }
      const stats = statSync(path.join(folder, name), { throwIfNoEntry: false });
      if (stats !== undefined) stamps.set(name, `${stats.mtimeMs} ${stats.size}`);
    }
  };
  walk('');
  return stamps;
}

/** A folder may be taken away between being listed and being read. */
function readFolder(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
