import { ToldError } from '../../told-error';
import { createHash } from 'node:crypto';
import { type BigIntStats, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { checkHostingOptions, spellings } from '../build/hosts/hosting-options';
import type { SiteNeeds } from '../build/steps/headers';

/** One file as it was when the site was opened. */
export type PublishedFile = {
  /** In bytes. */
  size: number;
  /** Made of the content, as two builds may give a file the same size and time. */
  etag: string;
  /** Tells this file from a later one of the same name. */
  stamp: string;
};

/** One published site, opened. */
export type OpenedSite = SiteNeeds & {
  /** Tells this site from one that was put in its place. */
  stamp: string;
  folder: string;
  /** By path, with a slash in front: `/report/index.html`. */
  files: ReadonlyMap<string, PublishedFile>;
  /** What each folder was when it was read. */
  folders: ReadonlyMap<string, string>;
  redirects: ReadonlyMap<string, string>;
  printed: readonly string[];
};

/**
 * Opens the site in a folder, whose `hosting/site.json` stands beside it.
 * A link is followed once and for all, so that the site stays the same one when
 * the link is turned to another.
 * Throws an Error with a sentence when there is no site, or when it was
 * exchanged meanwhile.
 */
export function openSite(folder: string): OpenedSite {
  const stamp = siteStamp(folder);
  if (stamp === undefined)
    throw new ToldError(`There is no site in ${folder}. Run "npm run build" first.`, 1);
  const root = realpathSync(folder);
  const { redirects, ...needs } = readHosting(join(dirname(root), 'hosting', 'site.json'));
  const folders = new Map<string, string>();
  const site = {
    stamp,
    folder: root,
    files: new Map(listFiles(root, folders)),
    folders,
    redirects: new Map(
      redirects.flatMap(({ from, to }) => spellings(from).map((path) => [path, to])),
    ),
    ...needs,
  };
  if (siteStamp(folder) !== stamp)
    throw new Error(`The site in ${folder} was exchanged while it was read.`);
  return site;
}

/**
 * What tells the site in a folder from any other that may stand there later:
 * nothing when there is none.
 * The time of change is part of it because a file system gives the number of a
 * deleted folder to the next one.
 */
export function siteStamp(folder: string): string | undefined {
  try {
    const root = realpathSync(folder);
    if (!statSync(root).isDirectory()) return undefined;
    const parts = [root, join(root, 'build.json'), join(dirname(root), 'hosting', 'site.json')];
    return [root, ...parts.map(stampOf)].join('|');
  } catch {
    return undefined;
  }
}

/** Whether no file has come or gone since the site was opened. */
export function isWhole({ folders }: OpenedSite): boolean {
  return [...folders].every(([folder, stamp]) => stampOf(folder) === stamp);
}

/** Opens a file of the site; nothing when it has gone, or is not what it was when the site was opened. */
export async function openFile(
  path: string,
  { folder, files }: Pick<OpenedSite, 'folder' | 'files'>,
): Promise<FileHandle | undefined> {
  const file = await open(join(folder, path)).catch(() => undefined);
  if (file === undefined) return undefined;
  if (stampOfStats(await file.stat({ bigint: true })) === files.get(path)?.stamp) return file;
  await file.close();
  return undefined;
}

/** What tells a file from a later one of the same name. */
function stampOfStats({ dev, ino, size, ctimeNs }: BigIntStats): string {
  return [dev, ino, size, ctimeNs].join('-');
}

function stampOf(path: string): string {
  const stats = statSync(path, { bigint: true, throwIfNoEntry: false });
  return stats === undefined ? 'none' : stampOfStats(stats);
}

function readHosting(path: string) {
  try {
    return checkHostingOptions(JSON.parse(readFileSync(path, 'utf8')));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new ToldError(
      `The headers of the site could not be read from ${path}. Run "npm run build" again. (${why})`,
      1,
    );
  }
}

function listFiles(
  root: string,
  folders: Map<string, string>,
  path = '',
): [path: string, file: PublishedFile][] {
  const folder = join(root, path);
  folders.set(folder, stampOf(folder));
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.') || name === '.well-known')
    .flatMap((entry) => {
      const inside = `${path}/${entry.name}`;
      return entry.isDirectory()
        ? listFiles(root, folders, inside)
        : entry.isFile()
          ? [[inside, describe(join(root, inside))]]
          : [];
    });
}

function describe(path: string): PublishedFile {
  const content = readFileSync(path);
  const etag = `"${createHash('sha256').update(content).digest('base64url').slice(0, 22)}"`;
  return { size: content.length, etag, stamp: stampOf(path) };
}
