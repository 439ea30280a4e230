import { lstat, readdir, readlink, rename, rm, symlink } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import type { Files } from '../files';
import { faultCode } from '../../../system-fault';
import { writeFolder } from '../folder';
import { claimName, isClaimed, releaseName } from '../claims';
import { keptSites } from './kept-sites';
import {
  currentSite,
  explainFault,
  hostingLink,
  prepareSitesFolder,
  SETTINGS,
  sitesFolder,
} from './sites-folder';

/*
 * `out` is a link to a folder beside it, and publishing replaces the link by rename, which no reader can see half
 * done. Two folders cannot be exchanged like that: between moving the old one away and the new one in, there
 * would be no site, and a build killed just then would leave none.
 */

async function clearAway(outDir: string, keep: string | undefined, earlier: number): Promise<void> {
  const sites = sitesFolder(outDir);
  const finished = (await readdir(sites)).filter((name) => !isClaimed(name));
  const newest = (await keptSites(outDir)).filter(({ isCurrent }) => !isCurrent).slice(0, earlier);
  // Only now: a site that another swap leads to after this was finished after the list was made, and is not on it.
  const kept = [keep, await currentSite(outDir), ...newest.map(({ name }) => name)];
  const old = finished.filter((name) => !kept.includes(name));
  await Promise.all(old.map((name) => rm(join(sites, name), { recursive: true, force: true })));
}

/** Puts a link in the place of a folder that was made by hand or by Next. This needs two moves, once. */
export async function replaceFolder(outDir: string, link: string): Promise<void> {
  const aside = `${link}.replaced`;
  await rename(outDir, aside);
  await rename(link, outDir).catch(async (error: unknown) => {
    await rename(aside, outDir);
    throw error;
  });
  await rm(aside, { recursive: true, force: true });
}

/** Leads `outDir` to a site in one move. */
export async function lead(outDir: string, name: string): Promise<void> {
  const site = join(sitesFolder(outDir), name);
  const link = `${site}.link`;
  await symlink(relative(dirname(outDir), join(site, 'out')), link, 'junction');
  const found = await lstat(outDir).catch(() => undefined);
  if (found?.isDirectory()) await replaceFolder(outDir, link);
  else await rename(link, outDir);
}

// The link goes wherever `outDir` leads, so that the site and its server's settings always belong to the same build.
async function linkHosting(outDir: string): Promise<void> {
  const link = hostingLink(outDir);
  const target = `${basename(outDir)}/../${SETTINGS}`;
  const found = await readlink(link).catch(() => undefined);
  if (found === target) return;
  await rm(link, { recursive: true, force: true });
  await symlink(target, link, 'junction').catch((error: unknown) => {
    // Another build was faster.
    if (faultCode(error) !== 'EEXIST') throw error;
  });
}

const inFolder = (folder: string, files: Files): [string, Uint8Array][] =>
  [...files].map(([path, bytes]) => [`${folder}/${path}`, bytes]);

export type FinishedSite = {
  /** What is served. */
  site: Files;
  /** The settings of the servers that may send it; not served. */
  hosting: Files;
};

/**
 * Publishes a site as the folder `outDir`: writes it beside that folder and then leads `outDir` to it in one move.
 * Whoever reads `outDir` finds the last site or this one, whole, at every moment and also when this process is
 * killed. The site before stays for whoever is still reading it; what killed builds left goes.
 * Throws a ToldError when the disk is full or may not be written to; the last site is then untouched.
 * @param write how the files are written: writeFolder
 * @param earlier how many sites beside the new one stay, to be put back; older ones go
 */
export async function swapIn(
  { site, hosting }: FinishedSite,
  outDir: string,
  write: typeof writeFolder = writeFolder,
  earlier = 0,
): Promise<void> {
  const sites = sitesFolder(outDir);
  await prepareSitesFolder(outDir);
  const name = claimName();
  const last = await currentSite(outDir);
  try {
    await clearAway(outDir, last, earlier);
    await write(
      join(sites, name),
      new Map([...inFolder('out', site), ...inFolder('hosting', hosting)]),
    );
    await symlink('hosting', join(sites, name, SETTINGS), 'junction');
    await linkHosting(outDir);
    await lead(outDir, name);
  } catch (error) {
    await rm(join(sites, name), { recursive: true, force: true });
    throw explainFault(error, outDir);
  } finally {
    releaseName(name);
  }
  await clearAway(outDir, last, earlier);
}
