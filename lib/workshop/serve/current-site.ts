import { setTimeout as wait } from 'node:timers/promises';
import { siteStamp, openSite, type OpenedSite } from './opened-site';

/** How often and how long to look again while a folder is being exchanged for another. In milliseconds. */
const lookAgainAfter = 20;
const giveUpAfter = 3000;

/** The site that stands in a folder now, and a way to say that it no longer does. */
export type CurrentSite = {
  get: () => Promise<OpenedSite>;
  /** To be called when a file of this site has gone or changed. */
  reportLost: (site: OpenedSite) => void;
};

/**
 * Follows a folder through its exchanges: each call looks, at the cost of three
 * calls of `stat`, whether another site has taken the place of the last.
 * Rejects with an Error when there is no whole site for three seconds.
 */
export function followSite(folder: string, first: OpenedSite = openSite(folder)): CurrentSite {
  let site: OpenedSite | undefined = first;
  const get = async () => {
    const end = Date.now() + giveUpAfter;
    for (;;) {
      if (site !== undefined && siteStamp(folder) === site.stamp) return site;
      try {
        site = openSite(folder);
        return site;
      } catch (error) {
        if (Date.now() > end) throw error;
        // Between two renames there is no site, and one that is being copied is not whole.
        await wait(lookAgainAfter);
      }
    }
  };
  const reportLost = (lost: OpenedSite) => {
    if (site === lost) site = undefined;
  };
  return { get, reportLost };
}
