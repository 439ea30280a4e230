import {
  cpSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
  existsSync,
  mkdirSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { z } from 'zod';

const BROKEN = path.resolve(import.meta.dirname, '../broken');
const BASE = path.join(BROKEN, '_base');

/**
 * What a slip does to the base tree beside the files in its folder: things that cannot be kept as
 * text. Paths are relative to the tree.
 */
const recipeSchema = z.strictObject({
  /** Files that are taken away. */
  remove: z.array(z.string()).default([]),
  /** Files that get another name, old to new. */
  rename: z.record(z.string(), z.string()).default({}),
  /**
   * Changes to the words of files: pairs of what stands there and what is put in its place. A file
   * that is not there begins empty.
   */
  edit: z.record(z.string(), z.array(z.tuple([z.string(), z.string()]))).default({}),
  /** Files saved again in another way of writing letters as bytes, or with another sign at the end of each line. */
  saveAs: z
    .record(z.string(), z.enum(['utf16', 'latin1', 'with-bom', 'windows-lines']))
    .default({}),
  /** Files made of these bytes, in base64. */
  bytes: z.record(z.string(), z.string()).default({}),
  /** Files that are made this many bytes long without taking room on the disk. */
  size: z.record(z.string(), z.number()).default({}),
  /** Symbolic links and where they point, relative to the folder above the tree. */
  link: z.record(z.string(), z.string()).default({}),
});

type Recipe = z.output<typeof recipeSchema>;

/** A recipe that mends a slip as its advice says, and what the mended files then say. */
const mendedSchema = recipeSchema.extend({ shows: z.record(z.string(), z.string()).default({}) });

/** How to follow the advice on a slip where the advice does not say it to the letter. */
export function readMended(slip: string): z.output<typeof mendedSchema> | undefined {
  const file = path.join(BROKEN, slip, 'mended.json');
  return existsSync(file) ? mendedSchema.parse(JSON.parse(readFileSync(file, 'utf8'))) : undefined;
}

/**
 * Makes a content folder of the base tree and one slip; `undefined` makes the base tree alone. Take
 * it away after use.
 */
export function makeTree(slip: string | undefined): { folder: string; remove: () => void } {
  const above = mkdtempSync(path.join(tmpdir(), 'broken-'));
  const folder = path.join(above, 'content');
  cpSync(BASE, folder, { recursive: true });
  if (slip !== undefined) {
    const changes = path.join(BROKEN, slip);
    cpSync(changes, folder, {
      recursive: true,
      filter: (from) =>
        !['expected.txt', 'mended.json', 'recipe.json'].includes(path.basename(from)),
    });
    applyRecipe(folder, readRecipe(changes));
  }
  return {
    folder,
    remove: () => {
      rmSync(above, { recursive: true });
    },
  };
}

function readRecipe(changes: string): Recipe {
  const file = path.join(changes, 'recipe.json');
  return recipeSchema.parse(existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {});
}

/** Does to a content folder what a recipe says. */
export function applyRecipe(folder: string, recipe: Partial<Recipe>): void {
  const { remove, rename, edit, saveAs, bytes, size, link } = recipeSchema.parse(recipe);
  const at = (file: string) => path.join(folder, file);
  const room = (file: string) => mkdirSync(path.dirname(at(file)), { recursive: true });
  for (const file of remove) rmSync(at(file), { recursive: true });
  for (const [from, to] of Object.entries(rename)) {
    room(to);
    renameSync(at(from), at(to));
  }
  for (const [file, pairs] of Object.entries(edit)) {
    room(file);
    writeFileSync(
      at(file),
      editText(existsSync(at(file)) ? readFileSync(at(file), 'utf8') : '', pairs),
    );
  }
  for (const [file, how] of Object.entries(saveAs))
    writeFileSync(at(file), encode(readFileSync(at(file), 'utf8'), how));
  for (const [file, base64] of Object.entries(bytes)) {
    room(file);
    writeFileSync(at(file), Buffer.from(base64, 'base64'));
  }
  for (const [file, length] of Object.entries(size)) truncateSync(at(file), length);
  for (const [file, to] of Object.entries(link))
    symlinkSync(path.resolve(folder, '..', to), at(file));
}

/** @throws when what is to be changed does not stand there */
export function editText(text: string, pairs: readonly (readonly [string, string])[]): string {
  return pairs.reduce((before, [from, to]) => {
    if (!before.includes(from)) throw new Error(`"${from}" does not stand there.`);
    return before.replace(from, () => to);
  }, text);
}

function encode(text: string, how: Recipe['saveAs'][string]): Buffer {
  switch (how) {
    case 'utf16':
      return Buffer.from(`\uFEFF${text}`, 'utf16le');
    case 'latin1':
      return Buffer.from(text, 'latin1');
    case 'with-bom':
      return Buffer.from(`\uFEFF${text}`, 'utf8');
    case 'windows-lines':
      return Buffer.from(text.replaceAll('\n', '\r\n'), 'utf8');
  }
}
