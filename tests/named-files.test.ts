import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const FOLDERS = '(?:app|components|lib|public|tests|\\.github|\\.vscode)';
/** A path from the top of the project, up to what stands for many: `lib/checks/<stage>/`. */
const PATH = new RegExp(`(?<![\\w./-])${FOLDERS}/[\\w./-]*\\w`, 'g');
/** A link of Markdown to a file. */
const LINK = /\]\((?!\w+:|[/#])([^)#\s]+)/g;

const DOCUMENTS = [
  'README.md',
  '.github/CONTRIBUTING.md',
  '.github/SECURITY.md',
  '.vscode/README.md',
  'lib/README.md',
  'content/README.md',
];
const CODE = ['app', 'components', 'lib'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(tsx?|js|css)$/.test(file))
    .map((file) => path.join(folder, file)),
);

test('every file that a document or the code speaks of is there', () => {
  const named = [...DOCUMENTS, ...CODE].flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(PATH)].map(([name]) => ({ file, name })),
  );
  const linked = DOCUMENTS.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(LINK)].map(([, link = '']) => ({
      file,
      name: path.join(path.dirname(file), link),
    })),
  );
  expect(linked.length).toBeGreaterThan(0);
  expect([...named, ...linked].filter(({ name }) => !existsSync(name))).toEqual([]);
});
