import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { everyKind, isKindName, kinds } from '../../../lib/content/kinds';
import { textsIn } from '../../../lib/content/shape/schema-paths';

const SCHEMA = `import { z } from 'zod';
import { line, nameOf } from './parts';

export const leafletSchema = z.strictObject({
  title: line.meta({ title: 'Title', description: 'What stands on its front.' }),
  orders: z.array(nameOf('contacts')).meta({ title: 'Orders', description: 'Who sends it.' }),
});
`;

const KIND = `  leaflets: {
    name: 'leaflet',
    folder: 'leaflets',
    schema: leafletSchema,
    hasPage: false,
    identifier: 'title',
    forms: { leaflet: { about: 'Leaflets to hand out.', icon: 'description' } },
  },
`;

const LEAFLET = '---\ntitle: Leaflet of the police\norders: [police-101]\n---\n\nWords.\n';

const ASK = `
import { loadContent } from './lib/content/reading/load';
import { checkContent } from './lib/checks/check-content';
import { publicLines } from './lib/prose/public-lines';
import { makeForms } from './lib/workshop/editor/forms/forms';
import { makeKeyTable } from './lib/workshop/editor/forms/key-table';
import { makeJsonSchemas } from './lib/workshop/editor/forms/json-schemas';
import { formAddress } from './lib/workshop/editor/server/form-address';
import { writeFileSync } from 'node:fs';

const { loaded } = loadContent('content');
const offered = { sections: [''], pages: [], owners: [] };
const forms = makeForms(offered, { folderName: 'site', contentPath: 'content' });
const ofLeaflet = ({ document }) => document.path === 'leaflets/police.md';
const whole = checkContent('content', '2026-11-22').problems;
writeFileSync('content/leaflets/police.md', ${JSON.stringify(LEAFLET.replace('police-101', 'police-102'))});
console.log(JSON.stringify({
  loaded: loaded.content.leaflets.map(({ id, title }) => [id, title]),
  whole,
  broken: checkContent('content', '2026-11-22').problems.map(({ file, line, fix }) => [file, line, fix]),
  read: publicLines(loaded.content).filter(ofLeaflet).map(({ text }) => text),
  forms: forms.config.collections.map(({ name }) => name ?? ''),
  place: formAddress('leaflets/police.md'),
  table: makeKeyTable(),
  schemas: [...makeJsonSchemas().keys()],
}));
`;

const answers = z.object({
  loaded: z.array(z.array(z.string())),
  whole: z.array(z.unknown()),
  broken: z.array(z.array(z.union([z.string(), z.number()]))),
  read: z.array(z.string()),
  forms: z.array(z.string()),
  place: z.string(),
  table: z.string(),
  schemas: z.array(z.string()),
});

describe('a kind of file that is added as one schema and one line in the list', () => {
  const copy = mkdtempSync(path.join(tmpdir(), 'kinds-'));
  let said: z.infer<typeof answers>;

  beforeAll(() => {
    cpSync('lib', path.join(copy, 'lib'), { recursive: true });
    cpSync('tests/broken/_base', path.join(copy, 'content'), { recursive: true });
    for (const name of ['node_modules', 'app'])
      symlinkSync(path.resolve(name), path.join(copy, name));
    const list = path.join(copy, 'lib/content/kinds.ts');
    const withLeaflets = readFileSync(list, 'utf8')
      .replace('export const kinds = {\n', (start) => start + KIND)
      .replace('import', "import { leafletSchema } from './shape/leaflet';\nimport");
    writeFileSync(list, withLeaflets);
    writeFileSync(path.join(copy, 'lib/content/shape/leaflet.ts'), SCHEMA);
    mkdirSync(path.join(copy, 'content/leaflets'));
    writeFileSync(path.join(copy, 'content/leaflets/police.md'), LEAFLET);
    writeFileSync(path.join(copy, 'package.json'), '{"type":"module"}');
    writeFileSync(path.join(copy, 'ask.ts'), ASK);
    const told = execFileSync(process.execPath, ['--import', 'tsx', 'ask.ts'], { cwd: copy });
    said = answers.parse(JSON.parse(told.toString()));
  }, 60_000);

  afterAll(() => {
    rmSync(copy, { recursive: true });
  });

  it('is loaded', () => {
    expect(said.loaded).toEqual([['police', 'Leaflet of the police']]);
  });

  it('is checked: what it names must exist', () => {
    expect(said.whole).toEqual([]);
    expect(said.broken).toEqual([['leaflets/police.md', 3, 'Did you mean "police-101"?']]);
  });

  it('is read for spelling and style', () => {
    expect(said.read).toEqual(['Leaflet of the police']);
  });

  it('has a form, and problems lead to it', () => {
    expect(said.forms).toContain('leaflets');
    expect(said.place).toBe('/collections/leaflets/entries/police');
  });

  it('stands in the table of keys and has a JSON Schema', () => {
    expect(said.table).toContain('`leaflets/<name>.md`');
    expect(said.table).toContain('| `orders` | yes | a list, each the name of a file in contacts/');
    expect(said.schemas).toContain('leaflet.schema.json');
  });
});

describe('the list of kinds', () => {
  it('has no two kinds in one folder or with one name', () => {
    const all = everyKind().map(([, kind]) => kind);
    expect(new Set(all.map(({ folder }) => folder)).size).toBe(all.length);
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
  });

  it('knows every kind that a key names a file of', () => {
    const schemas = JSON.stringify(
      everyKind().map(([, { schema }]) =>
        z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }),
      ),
    );
    const relations = new Set(
      [...schemas.matchAll(/"relation":"(\w+)"/g)].map(([, name = '']) => name),
    );
    expect([...relations].filter((name) => !isKindName(name))).toEqual(['owners']);
  });
});

describe('textsIn', () => {
  it('tells words from names, addresses and dates', () => {
    const texts = textsIn(kinds.terms.schema, {
      term: 'LADO',
      also: ['the LADO'],
      sources: ['nspcc'],
    });
    expect(texts.map(({ text, isProse, relation }) => [text, isProse, relation])).toEqual([
      ['LADO', true, undefined],
      ['the LADO', false, undefined],
      ['nspcc', false, 'sources'],
    ]);
  });

  it('follows the choice that the data makes', () => {
    const texts = textsIn(kinds.steps.schema, {
      kind: 'question',
      answers: [{ text: 'Yes', goTo: 'call-999' }],
    });
    expect(texts.map(({ path }) => path.join(' '))).toEqual([
      'kind',
      'answers 0 text',
      'answers 0 goTo',
    ]);
  });
});
