import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import pMap from 'p-map';
import { faultCode } from '../../system-fault';
import type { Files } from './files';

/** How many files are seen to at a time: enough to keep the disk busy, and far below what a process may have open. */
export const AT_ONCE = { concurrency: 64 };

async function pathsIn(folder: string): Promise<string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = found
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return files
    .map((file) =>
      file
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
    )
    .sort();
}

/**
 * Reads the files of a folder, sorted by path.
 * @param folder its path, without a slash at the end
 * @param keep says by path whether a file is wanted; `has` says whether the folder holds another path
 */
export async function readFolder(
  folder: string,
  keep: (path: string, has: (path: string) => boolean) => boolean,
): Promise<Files> {
  const paths = await pathsIn(folder);
  const all = new Set(paths);
  const wanted = paths.filter((path) => keep(path, (other) => all.has(other)));
  return new Map(
    await pMap(
      wanted,
      async (path): Promise<[string, Uint8Array]> => [path, await readFile(join(folder, path))],
      AT_ONCE,
    ),
  );
}

/**
 * Makes folders of our own, each in the one before; what stands in the place of one and is no folder goes.
 * One by one: with `recursive`, Node 20 tries for ever in folders where the system lets nobody make any.
 */
export async function makeFolders(parent: string, names: readonly string[]): Promise<void> {
  let folder = parent;
  for (const name of names) {
    folder = join(folder, name);
    await mkdir(folder).catch(async (error: unknown) => {
      if (faultCode(error) !== 'EEXIST') throw error;
      if ((await stat(folder).catch(() => undefined))?.isDirectory() === true) return;
      await rm(folder);
      await mkdir(folder);
    });
  }
}

/** Writes files into a folder, which is made when it is not there. */
export async function writeFolder(folder: string, files: Files): Promise<void> {
  const folders = new Set([...files.keys()].map((path) => dirname(join(folder, path))));
  for (const name of [folder, ...folders]) await mkdir(name, { recursive: true });
  await pMap(files, ([path, bytes]) => writeFile(join(folder, path), bytes), AT_ONCE);
}
