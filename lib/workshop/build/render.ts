import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Files } from './files';
import { makeFolders, readFolder } from './folder';
import { runNextBuild, type NextBuildOptions } from './next-build';
import { isRuntimeFile } from './steps/remove-runtime';
import { claimName, isClaimed, releaseName } from './claims';

async function clearLeftovers(workshop: string): Promise<void> {
  const left = (await readdir(workshop)).filter((name) => !isClaimed(name));
  await Promise.all(left.map((name) => rm(join(workshop, name), { recursive: true, force: true })));
}

/**
 * Lets Next render the site, and gives what it exported but for its runtime's files.
 * The folder is gone afterwards; what killed builds left behind goes first.
 * Throws what runNextBuild throws.
 */
export async function render(options: Omit<NextBuildOptions, 'exportDir'>): Promise<Files> {
  const workshop = join(options.projectDir, '.build', 'rendered');
  await makeFolders(options.projectDir, ['.build', 'rendered']);
  await clearLeftovers(workshop);
  const name = claimName();
  try {
    await runNextBuild({ ...options, exportDir: join(workshop, name) });
    return await readFolder(join(workshop, name), (path, has) => !isRuntimeFile(path, has));
  } finally {
    await rm(join(workshop, name), { recursive: true, force: true });
    releaseName(name);
  }
}
