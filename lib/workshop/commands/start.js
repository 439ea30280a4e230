// Runs a command of these folders: node lib/workshop/commands/start.js check
//
// A command that is often waited for is put into one file with all that it needs, and kept
// until one of its parts changes: hundreds of small files take longer to load than the content
// takes to check. Plain JavaScript, because it runs before anything can read TypeScript.
import { randomUUID } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import console from 'node:console';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';

const root = path.resolve(import.meta.dirname, '../../..');
// It goes away with the packages that the kept files were made of.
const kept = path.join(root, 'node_modules/.cache/who-to-tell/commands');

/** Loaded only when a command asks for them, or programs that cannot be put into a file. */
const LEFT_OUT = ['cspell-lib', 'esbuild', 'next', 'retext-english', 'retext-readability'];

/** What decides, beside the command's own files, what the file becomes. Of packages, the versions count. */
const ALSO = ['lib/workshop/commands/start.js', 'package-lock.json', 'tsconfig.base.json'];

/** Commands that load programs which cannot be put into a file. */
const FROM_MANY_FILES = ['build', 'edit', 'publish'];

const [, , name = '', ...words] = process.argv;
const source = readdirSync(import.meta.dirname, { recursive: true })
  .map((file) => path.join(import.meta.dirname, file))
  .find((file) => path.basename(file) === `${name}.ts`);
if (source === undefined) {
  console.error(`There is no command "${name}". "npm run" lists them.`);
  process.exit(2);
}
const command = await load();
process.exitCode = await command.run(words);

/** @returns {Promise<{ run: (words: string[]) => Promise<number> }>} the command, with all that it needs */
async function load() {
  try {
    const file = FROM_MANY_FILES.includes(name) ? await readable() : (findKept() ?? (await make()));
    return (await import(pathToFileURL(file).href)).default;
  } catch (error) {
    const missing = missingPackage(error);
    if (missing === undefined) throw error;
    console.error(
      `The package "${missing}" is not installed here. Type: npm ci\nThen type the command again.`,
    );
    process.exit(1);
  }
}

/** @returns {string | undefined} the package that Node, or what puts files together, did not find */
function missingPackage(error) {
  const text = error.errors?.[0]?.text ?? error.message;
  return /(?:Cannot find (?:package|module)|Could not resolve) ['"]([^'"./][^'"]*)['"]/.exec(
    text,
  )?.[1];
}

/** @returns {Promise<string>} the command's own file, now that TypeScript can be read */
async function readable() {
  const { register } = await import('tsx/esm/api');
  register();
  return source;
}

/** @returns {string | undefined} the file of an earlier run, when nothing has changed since */
function findKept() {
  try {
    const { file, parts } = JSON.parse(readFileSync(path.join(kept, `${name}.json`), 'utf8'));
    return existsSync(file) &&
      Object.entries(parts).every(([part, stamp]) => stampOf(part) === stamp)
      ? file
      : undefined;
  } catch {
    return undefined;
  }
}

/** @returns {string} what changes when a file does */
function stampOf(part) {
  const { mtimeMs, size } = statSync(path.join(root, part));
  return `${mtimeMs} ${size}`;
}

/** @returns {Promise<string>} the new file */
async function make() {
  const { build } = await import('esbuild');
  const file = path.join(kept, `${name}-${randomUUID()}.mjs`);
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [source],
    outfile: file,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    external: LEFT_OUT,
    metafile: true,
    logLevel: 'silent',
    // Packages of the older kind ask for others with "require", which such a file has not.
    banner: {
      js: "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);",
    },
  });
  const parts = Object.fromEntries(
    [...Object.keys(metafile.inputs), ...ALSO].map((part) => [part, stampOf(part)]),
  );
  forgetEarlier();
  mkdirSync(kept, { recursive: true });
  const list = path.join(kept, `${name}.json`);
  writeFileSync(`${file}.json`, JSON.stringify({ file, parts }));
  renameSync(`${file}.json`, list);
  return file;
}

function forgetEarlier() {
  try {
    rmSync(JSON.parse(readFileSync(path.join(kept, `${name}.json`), 'utf8')).file, { force: true });
  } catch {
    // There was none.
  }
}
