import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020';
import { describe, expect, it } from 'vitest';
import { makeJsonSchemas } from '../../../../../lib/workshop/editor/forms/json-schemas';
import { makeKeyTable, withKeyTable } from '../../../../../lib/workshop/editor/forms/key-table';
import { fileKinds } from '../../../../../lib/workshop/editor/forms/keys';
import { readParts, type Keys } from '../../../../../lib/workshop/editor/forms/rewrite';

describe('makeKeyTable', () => {
  it('has a row for every key that a file may have', () => {
    const table = makeKeyTable();
    expect(
      fileKinds()
        .flatMap((kind) => kind.keys.map((key) => key.name))
        .filter((name) => !table.includes(`| \`${name}\` |`)),
    ).toEqual([]);
  });

  it('says which keys are needed', () => {
    expect(makeKeyTable()).toMatch(/^\| `title` \| yes \|/m);
    expect(makeKeyTable()).toMatch(/^\| `menuTitle` \| no \|/m);
  });

  it('is up to date in content/README.md: run "npm run keys"', () => {
    const page = readFileSync('content/README.md', 'utf8');
    expect(page).toBe(withKeyTable(page));
  });

  it('does not guess where a page without its marks wants the table', () => {
    expect(() => withKeyTable('# Keys\n')).toThrow('needs these two lines');
  });
});

describe('makeJsonSchemas', () => {
  it('is up to date in .vscode/schemas/: run "npm run keys"', () => {
    const files = readdirSync('.vscode/schemas').sort();
    expect(files).toEqual([...makeJsonSchemas().keys()].sort());
    for (const [name, text] of makeJsonSchemas())
      expect(readFileSync(path.join('.vscode/schemas', name), 'utf8'), name).toBe(text);
  });

  const kinds = [
    ['pages', 'page'],
    ['report', 'step'],
    ['contacts', 'contact'],
    ['doubts', 'doubt'],
    ['sources', 'source'],
    ['warnings', 'warning'],
    ['terms', 'term'],
  ] as const;

  it.each(kinds)('accepts every file in %s, and no misspelt or missing key', (folder, name) => {
    const schema: unknown = JSON.parse(makeJsonSchemas().get(`${name}.schema.json`) ?? '');
    if (typeof schema !== 'object' || schema === null) throw new Error('There is no such schema.');
    const accepts = new Ajv2020({ strict: false, validateFormats: false }).compile(schema);
    const files = filesIn(`content/${folder}`);
    expect(files.filter(({ keys }) => !accepts(withTexts(keys))).map(({ file }) => file)).toEqual(
      [],
    );
    const [first] = files;
    expect(accepts({ ...first?.keys, ttile: 'x' })).toBe(false);
    expect(accepts({})).toBe(false);
  });
});

/** The schemas are for text editors, which see a year without quotes as a number; the check takes both. */
function withTexts(keys: Keys): Keys {
  return Object.fromEntries(
    Object.entries(keys).map(([name, value]) => [
      name,
      /^(date|checked)$/.test(name) && typeof value === 'number' ? String(value) : value,
    ]),
  );
}

function filesIn(folder: string): { file: string; keys: Keys }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md') && !file.startsWith('_'))
    .map((file) => ({ file, keys: readParts(readFileSync(path.join(folder, file), 'utf8')).keys }));
}
