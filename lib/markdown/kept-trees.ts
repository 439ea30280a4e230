import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Root } from 'mdast';
import { writeWhole } from '../write-whole';
import { startWithTrees } from './parse';

/** Beyond so many documents, the kept trees would take more memory than they save time. */
const DOCUMENTS_AT_MOST = 3000;

/**
 * Lets Markdown that has not changed since the last run be read only once. The trees are kept in
 * `node_modules/.cache/who-to-tell/`, where they go away with the packages that made them.
 * A file that cannot be read counts as none; what cannot be written is simply not kept.
 *
 * @param projectDir the folder that holds `node_modules`
 * @param madeBy names and versions of what makes the trees; others' trees are not used
 * @returns writes the trees that were used since, when any of them is new
 */
export function keepTrees(projectDir: string, madeBy: string): () => void {
  const file = path.join(projectDir, 'node_modules', '.cache', 'who-to-tell', 'markdown.json');
  const { earlier, used } = startWithTrees(read(file, madeBy));
  return () => {
    if (used.size > DOCUMENTS_AT_MOST || [...used.keys()].every((key) => earlier.has(key))) return;
    try {
      writeWhole(file, JSON.stringify({ madeBy, trees: [...used] }));
    } catch {
      // The next run makes the trees again.
    }
  };
}

function read(file: string, madeBy: string): ReadonlyMap<string, Root> {
  try {
    const found: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return isKept(found) && found.madeBy === madeBy ? new Map(found.trees) : new Map();
  } catch {
    return new Map();
  }
}

/** Only as much is looked at as tells this file from another; a tree was made by this program or it is not here. */
function isKept(found: unknown): found is { madeBy: string; trees: [string, Root][] } {
  return (
    typeof found === 'object' &&
    found !== null &&
    'madeBy' in found &&
    'trees' in found &&
    Array.isArray(found.trees)
  );
}
