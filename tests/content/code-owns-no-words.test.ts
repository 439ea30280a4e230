import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { loadContent } from '../../lib/content/reading/load';

/** Where a word of the schema, or an address that code itself answers, happens to look like an editor's. */
const OF_CODE: Readonly<Record<string, readonly string[]>> = {
  // The flow stands where app/ puts it, and every poster prints that address.
  'lib/sharing/permanent-addresses.ts': ['/report/'],
  // The name of a script.
  'components/basics/enhancement.tsx': ['exit-link'],
  'components/frame/bar.tsx': ['exit-link'],
  // Words of the language, which count something.
  'lib/facts/statistics.ts': ['stings', 'images'],
  // A word that the schema offers.
  'lib/content/shape/contact.ts': ['safeguarding-lead'],
  'lib/sharing/structured-data.ts': ['safeguarding-lead'],
};

/** What an editor may rename or correct, and so no code may know. */
function whatEditorsOwn(): ReadonlySet<string> {
  const { loaded } = loadContent('content');
  if (loaded === undefined) throw new Error('The content cannot be read.');
  const { pages, steps, contacts, sources, warnings, terms, doubts, forces } = loaded.content;
  const numbers = contacts.flatMap(({ routes }) =>
    routes.flatMap((route) => ('number' in route ? [route.number] : [])),
  );
  const names = [...steps, ...sources, ...terms, ...doubts, ...forces].map(({ id }) => id);
  return new Set([
    ...[...pages, ...steps, ...contacts].map(({ address }) => address),
    ...[...contacts, ...warnings].map(({ id }) => id),
    // A name of one plain word is a word of the language too.
    ...names.filter((name) => name.includes('-')),
    ...numbers,
  ]);
}

function textsIn(file: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const isImport = ts.isImportDeclaration(node.parent) || ts.isExportDeclaration(node.parent);
    if ((ts.isStringLiteralLike(node) && !isImport) || ts.isJsxText(node))
      found.push(node.text.trim());
    ts.forEachChild(node, visit);
  };
  const source = ts.createSourceFile(
    file,
    readFileSync(file, 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  );
  ts.forEachChild(source, visit);
  return found;
}

test('no address, file name or number that an editor owns stands in code', () => {
  const owned = whatEditorsOwn();
  const files = ['app', 'components', 'lib']
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) =>
        path.posix.join(folder, file.split(path.sep).join('/')),
      ),
    )
    .filter((file) => /\.tsx?$/.test(file) && !file.includes('.fixtures.'));
  const found = files.flatMap((file) =>
    textsIn(file)
      .filter((text) => owned.has(text) && text !== '/' && !OF_CODE[file]?.includes(text))
      .map((text) => `${file}: ${text}`),
  );

  expect(found).toEqual([]);
});
