import { lstat, readdir, readlink, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { prepareSitesFolder } from './sites-folder';

const OUR_LINK = /(?:^|[/\\])\.build[/\\]sites[/\\]|[/\\]\.\.[/\\](?:settings|hosting)$/;

/** Next dies of a link that leads nowhere, and ours do when `out` or `.build` is deleted or not copied. */
async function clearDeadLinks(folder: string): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    const link = join(folder, name);
    const target = await readlink(link).catch(() => undefined);
    if (target === undefined || !OUR_LINK.test(target)) continue;
    await stat(link).catch(() => rm(link, { force: true }));
  }
}

/** Next keeps its own notes in `.next`, and dies when that is something else than a folder. */
async function clearNotes(projectDir: string): Promise<void> {
  const notes = join(projectDir, '.next');
  if ((await lstat(notes).catch(() => undefined))?.isDirectory() !== true)
    await rm(notes, { force: true });
}

/**
 * Makes a build possible from whatever stands in the folders that builds write to: nothing, half of it, dead links, or
 * what an older version wrote.
 *
 * @throws ToldError when nothing can be written, or when something other than an older site would be lost
 */
export async function makeReady(projectDir: string, outDir: string): Promise<void> {
  for (const folder of new Set([projectDir, dirname(outDir)])) await clearDeadLinks(folder);
  await clearNotes(projectDir);
  await prepareSitesFolder(outDir);
}
