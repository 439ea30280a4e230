import type { Root } from 'mdast';
import { z } from 'zod';
import { openCache } from '../cache';
import { startWithTrees } from './parse';

/** Beyond so many documents, the cached trees would take more memory than they save time. */
const DOCUMENTS_AT_MOST = 3000;

/** No more is looked at: a tree was made by this program, or it is not here. */
const trees = z.array(z.tuple([z.string(), z.custom<Root>((value) => value instanceof Object)]));

/**
 * Lets Markdown that has not changed since the last run be read only once.
 *
 * @param projectDir the folder that holds `node_modules`
 * @param madeBy names and versions of what makes the trees; others' trees are not used
 * @returns writes the trees that were used since, when any of them is new
 */
export function cacheTrees(projectDir: string, madeBy: string): () => void {
  const cache = openCache(projectDir, 'markdown', madeBy, trees);
  const { earlier, used } = startWithTrees(new Map(cache.read()));
  return () => {
    const isNew = [...used.keys()].some((key) => !earlier.has(key));
    if (isNew && used.size <= DOCUMENTS_AT_MOST) cache.write([...used]);
  };
}
