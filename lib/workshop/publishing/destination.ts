import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Settings } from '../../settings';
import { ToldError } from '../../told-error';
import { readFolder, writeFolder } from '../build/folder';
import { EARLIER_SITES, keptSites, type KeptSite } from '../build/sites/kept-sites';
import { hostingLink } from '../build/sites/sites-folder';
import { lead, swapIn } from '../build/sites/swap';
import { distantServer } from './distant-server';

/** Where sites are kept and one of them is public: a folder here, or one on a server. */
export type Destination = {
  /** Copies the site and the settings of servers beside it, and makes it the public one in one move. */
  add: (outDir: string) => Promise<void>;
  list: () => Promise<KeptSite[]>;
  /** Makes a site that is kept the public one, in one move. */
  putBack: (name: string) => Promise<void>;
};

/**
 * The destination that a target names.
 *
 * @param target `/srv/who-to-tell`, `user@host:/srv/who-to-tell` or `ssh://user@host:2222/srv/who-to-tell`; the
 * site is in `out` there, with `hosting` beside it
 * @throws ToldError when it names none
 */
export function destinationOf(target: string, settings: Settings): Destination {
  if (target.startsWith('ssh://') && URL.canParse(target)) {
    const { username, hostname, port, pathname } = new URL(target);
    const whole = username === '' ? hostname : `${username}@${hostname}`;
    return distantServer({ host: whole, folder: pathname, port: port || undefined }, settings);
  }
  const [, host, folder] = /^([^/:]+):(\/.*)$/.exec(target) ?? [];
  if (host !== undefined && folder !== undefined)
    return distantServer({ host, folder, port: undefined }, settings);
  return folderHere(join(target, 'out'));
}

/** A folder on this computer that is published from. */
export function folderHere(published: string): Destination {
  const above = join(published, '..');
  return {
    add: async (outDir) => {
      const found = await stat(above).catch(() => undefined);
      if (found?.isDirectory() !== true)
        throw new ToldError(`There is no folder ${above} to publish to. Make it first.`, 2);
      const all = () => true;
      const [site, hosting] = await Promise.all([
        readFolder(outDir, all),
        readFolder(hostingLink(outDir), all),
      ]);
      await swapIn({ site, hosting }, published, writeFolder, EARLIER_SITES);
    },
    list: () => keptSites(published),
    putBack: (name) => lead(published, name),
  };
}
