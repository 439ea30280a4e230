import { lstat, mkdir, readdir, readlink, rename, rm, symlink } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import type { Files } from './files';
import { writeFolder } from './folder';
import { PublishError } from './publish-error';
import { claimName, isClaimed, releaseName } from './running';

/*
 * `out` is a link to a folder beside it, and publishing replaces the link by rename, which no reader can see half
 * done. Two folders cannot be exchanged like that: between moving the old one away and the new one in, there
 * would be no site, and a build killed just then would leave none.
 */

/** The folder that keeps the sites which `outDir` has led to, each in `<name>/out` with its `<name>/hosting`. */
const sitesOf = (outDir: string): string => join(dirname(outDir), '.build', 'sites', basename(outDir));

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined);

/** The name of the site that `outDir` leads to, or undefined when it is no link of ours. */
async function currentSite(outDir: string): Promise<string | undefined> {
  const target = await readlink(outDir).catch(() => undefined);
  if (target === undefined) return undefined;
  const site = dirname(join(dirname(outDir), target));
  return dirname(site) === sitesOf(outDir) ? basename(site) : undefined;
}

async function holdsSite(outDir: string): Promise<boolean> {
  const names = await readdir(outDir);
  return names.length === 0 || names.includes('build.json') || names.includes('_next');
}

/**
 * Makes sure that nothing but an older site would be replaced at `outDir`.
 * Throws a PublishError when something else stands there.
 */
export async function checkReplaceable(outDir: string): Promise<void> {
  const found = await lstat(outDir).catch(() => undefined);
  if (found === undefined || (await currentSite(outDir)) !== undefined) return;
  if (found.isDirectory() && (await holdsSite(outDir))) return;
  throw new PublishError(`${outDir} holds something that is not a published site, and it would be lost. Move it away, or set OUT_DIR to another folder.`);
}

async function clearAway(sites: string, keep: readonly (string | undefined)[]): Promise<void> {
  const names = await readdir(sites);
  const old = names.filter((name) => !keep.includes(name) && !isClaimed(name));
  await Promise.all(old.map((name) => rm(join(sites, name), { recursive: true, force: true })));
}

/** Puts the link in the place of a folder that was made by hand or by an older build. This needs two moves, once. */
async function replaceFolder(outDir: string, link: string): Promise<void> {
  const aside = `${link}.replaced`;
  await rename(outDir, aside);
  await rename(link, outDir).catch(async (error: unknown) => {
    await rename(aside, outDir);
    throw error;
  });
  await rm(aside, { recursive: true, force: true });
}

async function lead(outDir: string, site: string): Promise<void> {
  const link = `${site}.link`;
  await symlink(relative(dirname(outDir), join(site, 'out')), link, 'junction');
  const found = await lstat(outDir).catch(() => undefined);
  if (found?.isDirectory()) await replaceFolder(outDir, link);
  else await rename(link, outDir);
}

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: 'The disk is full',
  EDQUOT: 'Your share of the disk is full',
  EACCES: 'The folder may not be written to',
  EPERM: 'The folder may not be written to',
  EROFS: 'The disk may not be written to',
};

function explained(error: unknown, outDir: string): unknown {
  const reason = REASONS[String(codeOf(error))];
  return reason === undefined ? error : new PublishError(`${reason}, so the new site was not published. The last one in ${outDir} is untouched.`);
}

// The link goes wherever `outDir` leads, so that the site and its server's settings always belong to the same build.
async function linkHosting(outDir: string): Promise<void> {
  const name = basename(outDir);
  const link = join(dirname(outDir), name === 'out' ? 'hosting' : `${name}-hosting`);
  await symlink(`${name}/../hosting`, link, 'junction').catch((error: unknown) => {
    if (codeOf(error) !== 'EEXIST') throw error;
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
 * killed. The site before stays for whoever is still reading it; older ones and what killed builds left go.
 * Throws a PublishError when the disk is full or may not be written to; the last site is then untouched.
 * @param write how the files are written: writeFolder
 */
export async function swapIn({ site, hosting }: FinishedSite, outDir: string, write: typeof writeFolder = writeFolder): Promise<void> {
  const name = claimName();
  const folder = join(sitesOf(outDir), name);
  const last = await currentSite(outDir);
  try {
    await mkdir(sitesOf(outDir), { recursive: true });
    await clearAway(sitesOf(outDir), [last]);
    await write(folder, new Map([...inFolder('out', site), ...inFolder('hosting', hosting)]));
    await linkHosting(outDir);
    await lead(outDir, folder);
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw explained(error, outDir);
  } finally {
    releaseName(name);
  }
  await clearAway(sitesOf(outDir), [await currentSite(outDir), last]);
}
