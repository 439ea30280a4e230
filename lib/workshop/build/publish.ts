import { addressOf, isPage, type Files } from './files';
import { nameScripts } from './steps/browser-scripts';
import { findDeadLinks } from './steps/dead-links';
import { inlineStyles } from './steps/inline-styles';
import { addManifest } from './manifest';
import { readTrees, writeTrees, type SiteTrees } from './site-trees';
import { findLostWords, type Written } from './steps/lost-words';
import { addMetaPolicies, styleHashes } from './steps/meta-policy';
import { timed } from './phases';
import { precompress } from './steps/precompress';
import { keepWords } from './steps/readable-text';
import { removeRuntime } from './steps/remove-runtime';

export type PublishOptions = {
  /** Gives the text of an enhancement script by its name. */
  bundle: (name: string) => Promise<string>;
  /** The revision of the content, from contentRevision. */
  revision: string;
  /** Where compressed copies are kept from one build to the next. */
  copiesDir: string;
  /** The site's own address, and the old addresses that lead on. */
  address: string;
  redirected: readonly string[];
  /** The words of every body, which must reach a page. */
  written: readonly Written[];
};

export type PublishedSite = {
  files: Files;
  /** The hash of every `<style>`, for the policies of hosts. */
  styleHashes: string[];
};

type PublishStep = (site: SiteTrees) => void | Promise<void>;

/**
 * Makes the finished site from Next's export. Each page is read once, goes through the steps as a
 * tree, and is written once. Throws a ToldError when a step finds something that must not be published.
 * @example await publish(rendered, { bundle: bundleBrowserScript, revision, … })
 */
export async function publish(
  rendered: Files,
  { bundle, revision, copiesDir, address, redirected, written }: PublishOptions,
): Promise<PublishedSite> {
  const site = await timed('steps', async () => {
    const site = readTrees(rendered);
    const steps: PublishStep[] = [
      removeRuntime,
      nameScripts(bundle),
      inlineStyles,
      addMetaPolicies,
      keepWords(site),
      findDeadLinks({ address, redirected }),
      findLostWords(written),
    ];
    for (const step of steps) await step(site);
    return site;
  });
  const files = addManifest(revision)(writeTrees(site));
  return {
    files: await timed('compression', () => precompress(files, copiesDir)),
    styleHashes: styleHashes(site),
  };
}

/**
 * Gives the addresses of the pages that a visitor can link to: every page but the one for "not found".
 * @example pageAddresses(new Map([['index.html', home], ['404.html', notFound]])) // ['/']
 */
export function pageAddresses(files: Files): string[] {
  return [...files.keys()]
    .filter(isPage)
    .map(addressOf)
    .filter((address) => address.endsWith('/'))
    .sort();
}
