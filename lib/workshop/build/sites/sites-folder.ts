import { ToldError } from '../../../told-error';
import { lstat, readdir, readlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { faultReason } from '../../../system-fault';
import { makeFolders } from '../folder';

/**
 * The folder that keeps the sites which `outDir` leads and has led to, each in `<name>/out` with its `<name>/hosting`.
 * It stands beside `outDir`, because only within one disk can a site be put in place in one move.
 * @example sitesFolder('/srv/out') // '/srv/.build/sites/out'
 */
export const sitesFolder = (outDir: string): string =>
  join(dirname(outDir), '.build', 'sites', basename(outDir));

/** Gives the name of the site that `outDir` leads to, or undefined when it is not a link to one of its sites. */
export async function currentSite(outDir: string): Promise<string | undefined> {
  const target = await readlink(outDir).catch(() => undefined);
  if (target === undefined) return undefined;
  const site = dirname(join(dirname(outDir), target));
  return dirname(site) === sitesFolder(outDir) ? basename(site) : undefined;
}

/** Gives a fault in writing as a sentence for the person who builds; any other fault stays what it is. */
export function explainFault(error: unknown, outDir: string): unknown {
  const reason = faultReason(error);
  return reason === undefined
    ? error
    : new ToldError(
        `${reason}, so the new site was not published. The last one in ${outDir} is untouched.`,
        1,
      );
}

async function isMissingOrHolds(folder: string, marks: readonly string[]): Promise<boolean> {
  const found = await lstat(folder).catch(() => undefined);
  if (found === undefined) return true;
  if (!found.isDirectory()) return false;
  const names = await readdir(folder);
  return names.length === 0 || marks.some((mark) => names.includes(mark));
}

/**
 * The name by which the folder of a site leads to its `hosting`: Node's `realpath` takes `out/../hosting` for
 * `hosting` itself, and whoever walked the project with it would never come to an end.
 */
export const SETTINGS = 'settings';

/** Where the settings of the servers that may send `outDir` are found: beside it. */
export const hostingLink = (outDir: string): string =>
  join(dirname(outDir), basename(outDir) === 'out' ? 'hosting' : `${basename(outDir)}-hosting`);

async function isReplaceable(outDir: string): Promise<boolean> {
  return (
    (await currentSite(outDir)) !== undefined ||
    (await isMissingOrHolds(outDir, ['build.json', '_next']))
  );
}

async function isOurHosting(link: string): Promise<boolean> {
  const target = await readlink(link).catch(() => undefined);
  return target === undefined
    ? isMissingOrHolds(link, ['site.json'])
    : [SETTINGS, 'hosting'].includes(basename(target));
}

/**
 * Makes ready for publishing as `outDir`, so that a long build does not fail at its end.
 * Throws a ToldError when nothing can be written there, or when something other than an older site would be lost.
 */
export async function prepareSitesFolder(outDir: string): Promise<void> {
  if (!(await isReplaceable(outDir))) {
    throw new ToldError(
      `${outDir} holds something that is not a published site, and it would be lost. Move it away, ` +
        `or set OUT_DIR to another folder.`,
      1,
    );
  }
  const hosting = hostingLink(outDir);
  if (!(await isOurHosting(hosting))) {
    throw new ToldError(
      `${hosting} is where the settings of servers are written, but it holds something else, ` +
        `which would be lost. Move it away.`,
      1,
    );
  }
  try {
    await makeFolders(dirname(outDir), ['.build', 'sites', basename(outDir)]);
  } catch (error) {
    throw explainFault(error, outDir);
  }
}
