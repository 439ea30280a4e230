import path from 'node:path';
import { afterEach, beforeEach, vi } from 'vitest';
import { makeTree } from './broken-tree';

/**
 * Lets each test of a file run its commands beside a fresh copy of the small site, in which today is
 * 22 November 2026.
 *
 * @returns the content folder of the test at hand
 */
export function besideSmallSite(): { readonly folder: string } {
  let tree: ReturnType<typeof makeTree> | undefined;
  beforeEach(() => {
    tree = makeTree(undefined);
    vi.spyOn(process, 'cwd').mockReturnValue(path.dirname(tree.folder));
    vi.stubEnv('CONTENT_DIR', '');
    vi.stubEnv('SOURCE_DATE_EPOCH', '1795305600');
  });
  afterEach(() => {
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
    tree?.remove();
  });
  return {
    get folder() {
      return tree?.folder ?? '';
    },
  };
}
