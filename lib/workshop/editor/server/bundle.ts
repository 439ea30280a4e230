import { build, type Plugin } from 'esbuild';
import { createHash, randomUUID } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import path from 'node:path';
import { inOurWords } from './wording';

const PARTS = ['@sveltia/cms', 'esbuild', 'yaml'] as const;

/**
 * The editor's scripts, styles and fonts, bundled into a folder of their own. They are made
 * once for each version of their parts and kept.
 *
 * @param projectDir the project's folder
 * @returns the folder's path
 */
export async function bundleEditor(projectDir: string): Promise<string> {
  const sources = path.join(projectDir, 'lib/workshop/editor');
  const shelf = path.join(projectDir, '.build/editor');
  const folder = path.join(shelf, versionOf(projectDir, sources));
  if (existsSync(folder)) return folder;
  const unfinished = path.join(shelf, `unfinished-${randomUUID()}`);
  mkdirSync(unfinished, { recursive: true });
  await makeScripts(sources, unfinished);
  cpSync(
    path.join(projectDir, 'node_modules/@sveltia/cms/npm/assets'),
    path.join(unfinished, 'form/assets'),
    { recursive: true, filter: (file) => !file.endsWith('.map') },
  );
  cpSync(path.join(sources, 'browser/shell.css'), path.join(unfinished, 'shell.css'));
  cpSync(path.join(sources, 'browser/form.css'), path.join(unfinished, 'form/form.css'));
  takePlace(unfinished, folder);
  for (const old of readdirSync(shelf))
    if (path.join(shelf, old) !== folder && !old.startsWith('unfinished-'))
      rmSync(path.join(shelf, old), { recursive: true, force: true });
  return folder;
}

/** Two editors may start at once; the one that comes second uses what the first has made. */
function takePlace(unfinished: string, folder: string): void {
  try {
    renameSync(unfinished, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
    rmSync(unfinished, { recursive: true, force: true });
  }
}

function versionOf(projectDir: string, sources: string): string {
  const hash = createHash('sha256');
  for (const part of PARTS)
    hash.update(readFileSync(path.join(projectDir, 'node_modules', part, 'package.json')));
  const files = readdirSync(sources, { recursive: true, encoding: 'utf8' });
  for (const file of files.filter((name) => /\.(ts|css)$/.test(name)).sort())
    hash.update(file).update(readFileSync(path.join(sources, file)));
  return hash.digest('hex').slice(0, 16);
}

async function makeScripts(sources: string, folder: string): Promise<void> {
  await build({
    entryPoints: {
      shell: path.join(sources, 'browser/shell.browser.ts'),
      'form/form': path.join(sources, 'browser/form.browser.ts'),
    },
    outdir: folder,
    chunkNames: 'form/chunks/[name]-[hash]',
    assetNames: 'form/assets/[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'chrome120',
    minify: true,
    legalComments: 'linked',
    loader: { '.woff2': 'file', '.wasm': 'file', '.png': 'file' },
    plugins: [leaveOut, fitIn],
    logLevel: 'error',
  });
}

/** Parts of the form editor for maps, code and pictures, which no form here has: 12 of its 15 megabytes. */
const leaveOut: Plugin = {
  name: 'leave-out',
  setup(builder) {
    builder.onResolve(
      { filter: /^(@shikijs\/|leaflet|terra-draw|svgo|exifr)/ },
      ({ path: name }) => ({ path: name, namespace: 'left-out' }),
    );
    builder.onLoad({ filter: /.*/, namespace: 'left-out' }, () => ({
      contents: 'export default {};',
    }));
  },
};

/**
 * Where the form editor makes the place for drafts: `if (backend && !drafts) { … drafts = new
 * Store(name, 'draft-backups'`.
 */
const DRAFTS =
  /if\((\w+)&&!(\w+)\)(?=\{let\{databaseName:\w+\}=\1\.repository\?\?\{\};if\(\w+\)\{\2=new \w+\(\w+,`draft-backups`)/;

/**
 * Lets the form editor keep drafts from the first day on. It takes their place away when a folder
 * is picked for the first time, as it then goes from the backend that it is set up with to the local one.
 *
 * @throws when its code is not as expected, which is after its version changed
 */
function keepingDrafts(code: string): string {
  if (!DRAFTS.test(code))
    throw new Error('The form editor keeps its drafts in another way now: look at keepingDrafts.');
  return code.replace(DRAFTS, 'if($1)');
}

/**
 * The form editor names its fonts twice, as files beside it and on a server elsewhere; and it says
 * some things in its own words.
 */
const fitIn: Plugin = {
  name: 'fit-in',
  setup(builder) {
    builder.onLoad({ filter: /@sveltia[\\/]cms[\\/]npm[\\/]index\.js$/ }, ({ path: file }) => ({
      contents: keepingDrafts(inOurWords(readFileSync(file, 'utf8'))).replaceAll(
        /url\(https:\/\/cdn\.jsdelivr\.net\/fontsource\/[^)]*\)/g,
        "local('none')",
      ),
    }));
    builder.onLoad(
      { filter: /@sveltia[\\/]cms[\\/]locales[\\/]en-[A-Z]+\.json$/ },
      ({ path: file }) => ({ contents: inOurWords(readFileSync(file, 'utf8')), loader: 'json' }),
    );
  },
};
