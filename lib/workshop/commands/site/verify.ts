import { ToldError } from '../../../told-error';
import { readFile, realpath } from 'node:fs/promises';
import path from 'node:path';
import { readSettings } from '../../../settings';
import { command } from '../../command';
import { checkHostingOptions, type HostingOptions } from '../../build/hosts/hosting-options';
import { MANIFEST_PATH, readManifest } from '../../build/manifest';
import { describeDifferences, verifySite, type Expected } from '../../build/verify';

function siteOrigin(given: string): string {
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (url === undefined || !['http:', 'https:'].includes(url.protocol)) {
    throw new ToldError(
      `"${given}" is not the address of a site. Write it whole: https://who-to-tell.example.org`,
      2,
    );
  }
  if (url.pathname !== '/' || url.search !== '' || url.hash !== '') {
    throw new ToldError(
      `"${given}" is an address inside a site. Leave out what comes after ${url.origin}.`,
      2,
    );
  }
  return url.origin;
}

async function readPublished(given: string | undefined): Promise<Expected> {
  const { outDir, projectDir } = readSettings();
  const file = given ?? path.join(outDir, MANIFEST_PATH);
  const shown = path.relative(projectDir, file) || file;
  const text = await readFile(file, 'utf8').catch(() => {
    throw new ToldError(
      `There is no file ${shown} to compare the site with. Run "npm run build" first, or name ` +
        `a saved ${MANIFEST_PATH} after the address.`,
      2,
    );
  });
  return { manifest: readManifest(text, shown), hosting: await readHosting(file, shown) };
}

/** The settings of servers stand beside the site, in a folder of their own; of a saved manifest, beside it. */
async function readHosting(manifestFile: string, shown: string): Promise<HostingOptions> {
  const folder = path.dirname(await realpath(manifestFile));
  for (const place of ['../hosting/site.json', 'site.json']) {
    const text = await readFile(path.join(folder, place), 'utf8').catch(() => undefined);
    if (text === undefined) continue;
    try {
      return checkHostingOptions(JSON.parse(text));
    } catch {
      throw new ToldError(
        `The site.json beside ${shown} is of another version. Run "npm run build" again.`,
        2,
      );
    }
  }
  throw new ToldError(
    `The headers of the site cannot be compared: there is no site.json beside ${shown}. Run "npm run ` +
      `build" first, or save hosting/site.json with it.`,
    2,
  );
}

export default command({
  usage: `npm run verify -- https://who-to-tell.example.org build.json
Compares a running site with what was published, or with a saved list of its files.`,
  options: {},
  words: {
    least: 1,
    most: 2,
    needed: 'Write the address of the running site after the command.',
  },
  run: async ({ words: [address = '', manifestFile] }) => {
    const origin = siteOrigin(address);
    const published = await readPublished(manifestFile);
    const { manifest } = published;
    const differences = await verifySite(origin, published, fetch);
    for (const line of describeDifferences(differences)) console.error(line);
    if (differences.length === 0) {
      console.log(
        `${origin} is what was published: ${manifest.files.length} files, revision ${manifest.revision.slice(0, 12)}.`,
      );
      return 0;
    }
    console.error(
      `\n${origin} is not what was published: ` +
        `${new Set(differences.map((one) => one.path)).size} of ${manifest.files.length + 1} files differ.`,
    );
    return 1;
  },
});
