import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { readSettings, SettingError } from '../../settings';
import { addressOf } from '../build/files';
import { MANIFEST_PATH, readManifest, type Manifest } from '../build/manifest';
import { PublishError } from '../build/publish-error';
import { verifySite } from '../build/verify';

const USAGE =
  'Write the address of the running site after the command: npm run verify -- https://who-to-tell.example.org';

function siteOrigin(given: string | undefined): string {
  if (given === undefined) throw new SettingError(USAGE);
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (url === undefined || !['http:', 'https:'].includes(url.protocol)) {
    throw new SettingError(`"${given}" is not the address of a site. ${USAGE}`);
  }
  if (url.pathname !== '/' || url.search !== '' || url.hash !== '') {
    throw new SettingError(
      `"${given}" is an address inside a site. Leave out what comes after ${url.origin}.`,
    );
  }
  return url.origin;
}

async function readLocalManifest(given: string | undefined): Promise<Manifest> {
  const { outDir, projectDir } = readSettings();
  const file = given ?? path.join(outDir, MANIFEST_PATH);
  const shown = path.relative(projectDir, file) || file;
  const text = await readFile(file, 'utf8').catch(() => {
    throw new SettingError(
      `There is no file ${shown} to compare the site with. Run "npm run build" first, or name a saved ${MANIFEST_PATH} after the address.`,
    );
  });
  return readManifest(text, shown);
}

async function verify([address, manifestFile]: readonly string[]): Promise<number> {
  const origin = siteOrigin(address);
  const manifest = await readLocalManifest(manifestFile);
  const differences = await verifySite(origin, manifest, fetch);
  for (const { path: file, what } of differences) console.error(`${addressOf(file)} ${what}.`);
  if (differences.length === 0) {
    console.log(
      `${origin} is what was published: ${manifest.files.length} files, revision ${manifest.revision.slice(0, 12)}.`,
    );
    return 0;
  }
  console.error(
    `\n${origin} is not what was published: ${differences.length} of ${manifest.files.length + 1} files differ.`,
  );
  return 1;
}

/** `npm run verify -- <address> [build.json]`: compares a running site with what was published. */
async function main(): Promise<number> {
  try {
    return await verify(process.argv.slice(2));
  } catch (error) {
    if (!(error instanceof SettingError || error instanceof PublishError)) throw error;
    console.error(error.message);
    return 2;
  }
}

process.exitCode = await main();
