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
    target: ['chrome120', 'firefox121', 'safari17'],
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

/** What the form editor's code does otherwise here: the place in it, what stands there then, and why. */
const CHANGES: readonly { where: RegExp; becomes: string; why: string }[] = [
  {
    // `if (backend && !drafts) { … drafts = new Store(name, 'draft-backups'`
    where:
      // eslint-disable-next-line max-len -- It is one place in code that has no spaces.
      /if\((\w+)&&!(\w+)\)(?=\{let\{databaseName:\w+\}=\1\.repository\?\?\{\};if\(\w+\)\{\2=new \w+\(\w+,`draft-backups`)/,
    becomes: 'if($1)',
    why:
      'Drafts are kept from the first day on: it goes from the backend that it is set up with to the ' +
      'local one when a folder is picked, and takes their place away.',
  },
  {
    // `return draft ? draft.cmsConfigVersion === version.current ? draft : (await drop(…), null) : null`
    where:
      /return (\w+)\?\1\.cmsConfigVersion===\w+\.current\?\1:\(await \w+\(\w+,\w+\),null\):null/,
    becomes: 'return $1??null',
    why: 'A draft outlives a change of the pick-lists, which every new page makes.',
  },
  {
    // `({ text = '', path, folder: …}) => { … parser = formats.get(format)?.parser; if (parser) return parser(text)`
    where:
      /(\(\{text:(\w+)=``,path:(\w+),folder:[^;]*?\}\)=>\{.{0,600}?\?\.parser;if\((\w+)\)return \4\(\2)\)/s,
    becomes: '$1,$3)',
    why: 'What reads a file learns which one it is, so that one that cannot be read is still listed.',
  },
  {
    where: /https:\/\/www\.githubstatus\.com\/api\/v2\/status\.json/,
    becomes: 'data:application/json,{"status":{"indicator":"none"}}',
    why: 'Nobody is asked but the service that keeps the words; this asked how that one is.',
  },
  {
    where: /https:\/\/status-api\.hostedstatus\.com\/1\.0\/status\/\w+/,
    becomes: 'data:application/json,{"result":{"status_overall":{"status_code":100}}}',
    why: 'The same for the other service.',
  },
];

/** @throws when the code is not as expected, which is after its version changed */
function changed(code: string): string {
  return CHANGES.reduce((text, { where, becomes, why }) => {
    if (!where.test(text))
      throw new Error(`The form editor does this in another way now: look at bundle.ts. ${why}`);
    return text.replace(where, becomes);
  }, code);
}

/**
 * The form editor names its fonts twice, as files beside it and on a server elsewhere; and it says
 * some things in its own words.
 */
const fitIn: Plugin = {
  name: 'fit-in',
  setup(builder) {
    builder.onLoad({ filter: /@sveltia[\\/]cms[\\/]npm[\\/]index\.js$/ }, ({ path: file }) => ({
      contents: changed(inOurWords(readFileSync(file, 'utf8'))).replaceAll(
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
