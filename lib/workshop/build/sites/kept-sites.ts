import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { currentSite, sitesFolder } from './sites-folder';

/** A site that was published and is still kept, so that it can be put back. */
export type KeptSite = {
  name: string;
  /** When it was made. */
  made: Date;
  /** Whether it is what is published now. */
  isCurrent: boolean;
};

/** How many sites are kept beside the one that is published. */
export const EARLIER_SITES = 4;

/** The sites that are kept for `outDir`, the newest first. */
export async function keptSites(outDir: string): Promise<KeptSite[]> {
  const folder = sitesFolder(outDir);
  const current = await currentSite(outDir);
  const names = await readdir(folder).catch(() => []);
  const sites = await Promise.all(
    names.map(async (name): Promise<KeptSite[]> => {
      const made = await stat(join(folder, name, 'out')).catch(() => undefined);
      return made === undefined ? [] : [{ name, made: made.mtime, isCurrent: name === current }];
    }),
  );
  return newestFirst(sites.flat());
}

/** The newest first. */
export function newestFirst(sites: readonly KeptSite[]): KeptSite[] {
  return [...sites].sort((one, other) => other.made.getTime() - one.made.getTime());
}
