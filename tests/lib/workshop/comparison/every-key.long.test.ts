import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { stringify } from 'yaml';
import { z } from 'zod';
import { everyKind, kindNames, schemaOf, singles } from '../../../../lib/content/kinds';
import { loadContent, type Loaded } from '../../../../lib/content/reading/load';
import { generatedParts } from '../../../../lib/content/shape/page';
import { compareContent } from '../../../../lib/workshop/comparison/compare';
import { filled, variants, type Offered } from '../../../support/every-key';
import { readSite, showsOther } from '../../../support/shown-site';

const BASE = path.resolve('tests/broken/_base');
const above = mkdtempSync(path.join(tmpdir(), 'every-key-'));
const base = path.join(above, 'base');
cpSync(BASE, base, { recursive: true });
for (const part of generatedParts)
  write(base, `pages/made/${part}.md`, { ...page(part), shows: part });

const loadedFrom = (folder: string): Loaded => {
  const { loaded, problems } = loadContent(folder);
  if (loaded === undefined)
    throw new Error(problems.map(({ file, message }) => `${file}: ${message}`).join('\n'));
  return loaded;
};

function page(title: string): object {
  return { title, description: `About ${title}.`, reviewed: '2026-11-01', owner: 'Others' };
}

function write(folder: string, file: string, keys: unknown, body = 'Words. More words.\n'): void {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), `---\n${stringify(keys)}---\n\n${body}`);
}

/** One file of each set of keys; every key that it may have is put into it. */
const FILES = [
  'pages/help.md',
  'report/what-happened.md',
  'report/tell-police.md',
  'contacts/listening-line.md',
  'doubts/will-i-be-named.md',
  'sources/police-advice-2025.md',
  'warnings/images.md',
  'terms/grooming.md',
  'forces/made-up-police.md',
  'site.md',
  'redirects.md',
  'words-people-use.md',
];

const first = loadedFrom(base);
const offered: Offered = {
  owners: ['Others', 'Somebody else'],
  ...Object.fromEntries(kindNames.map((name) => [name, first.content[name].map(({ id }) => id)])),
};
const full = new Map(
  FILES.map((file) => {
    const { data = {}, body = '' } = first.files.find((one) => one.path === file) ?? {};
    const schema = schemaOf(file) ?? z.never();
    const start = Object.assign({}, data, file.startsWith('contacts/') ? { routes: [] } : {});
    const keys = filled(schema, start, offered);
    const words = file.startsWith('pages/') ? `${body}\n{chart}\n` : body;
    write(base, file, keys, words);
    return [file, { schema, keys, words }] as const;
  }),
);
const before = loadedFrom(base);
let pieces: ReadonlyMap<string, string>;

beforeAll(async () => {
  vi.stubEnv('CHECKED_BY_EDITOR', '1');
  vi.stubEnv('SOURCE_DATE_EPOCH', '1795305600');
  vi.stubEnv('CONTENT_DIR', base);
  pieces = await readSite();
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(above, { recursive: true });
});

let made = 0;

/** What the comparison says of a changed file, and whether visitors see anything else. */
async function compare(file: string, keys: unknown, words: string) {
  made += 1;
  const folder = path.join(above, String(made));
  cpSync(base, folder, { recursive: true });
  write(folder, file, keys, words);
  vi.stubEnv('CONTENT_DIR', folder);
  const found = compareContent(before, loadedFrom(folder), ({ site }) => ({
    today: '2026-11-22',
    address: new URL(site.address).origin,
  }));
  const isSeen = await showsOther(pieces);
  rmSync(folder, { recursive: true });
  return { changes: found.flatMap(({ changes }) => changes), isSeen };
}

test('every set of keys has a file here', () => {
  const sets = everyKind().flatMap(([, { forms }]) => Object.keys(forms));
  // The keys of a force's own file are those of site.md, which it wins over.
  const { own: _own, ...others } = singles;
  const singlesWithKeys = Object.values(others).filter(({ schema }) => schema !== undefined);
  expect(FILES).toHaveLength(sets.length + singlesWithKeys.length);
});

describe.each(FILES)('in %s', (file) => {
  const { schema, keys, words } = full.get(file) ?? { schema: z.never(), keys: {}, words: '' };
  const ways = [
    ...variants(schema, keys, offered).map(({ where, value }) => ({ where, value, text: words })),
    { where: 'a sentence', value: keys, text: `${words}\n\nOtherwise said.\n` },
    { where: 'two paragraphs made one', value: keys, text: 'Words.\n\nMore words.\n' },
  ];

  test.each(ways)(
    '$where: is described, and as seen when visitors see it',
    async ({ value, text }) => {
      const { changes, isSeen } = await compare(file, value, text);
      expect(changes).not.toEqual([]);
      expect(changes.filter(({ was, now }) => was === now)).toEqual([]);
      expect(changes.some((change) => change.isSeen)).toBe(isSeen);
    },
  );
});
