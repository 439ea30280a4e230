import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../../../lib/content/reading/read';
import { withFolder } from '../folder';
import { containing } from '../../../support/containing';

const PAGE = '---\ntitle: A page\n---\n\nWords.\n';

const problemsWith = (
  files: Readonly<Record<string, string | Uint8Array>>,
  change: (folder: string) => void = () => undefined,
) =>
  withFolder(files, (folder) => {
    change(folder);
    return readContent(folder).problems;
  });

test('a file may have 200 kilobytes, and not a byte more', () => {
  const ofSize = (bytes: number) =>
    PAGE + `${'a'.repeat(99)}\n`.repeat(2000).slice(0, bytes - PAGE.length);
  expect(problemsWith({ 'page.md': ofSize(200_000) })).toEqual([]);
  expect(problemsWith({ 'page.md': `${ofSize(200_000)}a` })).toHaveLength(1);
});

describe('a file that can be read', () => {
  test.each([
    ['a byte-order mark', `\uFEFF${PAGE}`],
    ['the line ends of Windows', PAGE.replaceAll('\n', '\r\n')],
    ['the line ends of old Macs', PAGE.replaceAll('\n', '\r')],
    ['all three', `\uFEFF${PAGE.replaceAll('\n', '\r\n')}`],
  ])('is the same with %s', (_what, text) => {
    const { files, problems } = withFolder({ 'page.md': text }, readContent);
    expect(problems).toEqual([]);
    expect(files[0]).toMatchObject({
      path: 'page.md',
      id: 'page',
      data: { title: 'A page' },
      body: '\nWords.\n',
      bodyStartsAfterLine: 3,
    });
  });

  test('keeps letters that are not English', () => {
    const { files } = withFolder(
      { 'page.md': PAGE.replace('Words', 'Zoë, Łódź, 日本') },
      readContent,
    );
    expect(files[0]?.body).toContain('Zoë, Łódź, 日本');
  });

  test('may be a link to another file of the same folder', () => {
    const { files, problems } = withFolder({ 'one.md': PAGE }, (folder) => {
      symlinkSync(path.join(folder, 'one.md'), path.join(folder, 'two.md'));
      return readContent(folder);
    });
    expect(problems).toEqual([]);
    expect(files.map((file) => file.id)).toEqual(['one', 'two']);
  });
});

test('files come in the order of their paths, whatever the disk says', () => {
  const { files } = withFolder({ 'b.md': PAGE, 'a/z.md': PAGE, 'a/b.md': PAGE }, readContent);
  expect(files.map((file) => file.path)).toEqual(['a/b.md', 'a/z.md', 'b.md']);
});

test('hidden files, as file managers and editors leave them, are not content', () => {
  const { files, problems } = withFolder(
    { '.DS_Store': '\0', '.git/config': '[core]', 'pages/.page.md.swp': '\0', 'page.md': PAGE },
    readContent,
  );
  expect(problems).toEqual([]);
  expect(files.map((file) => file.path)).toEqual(['page.md']);
});

test('the file that explains the folder to editors may hold anything', () => {
  expect(problemsWith({ 'README.md': '“Curly”,\ttabs and no keys.' })).toEqual([]);
});

describe('a file that cannot be read', () => {
  test.each([
    ['is empty', { 'page.md': '' }],
    ['has only spaces', { 'page.md': ' \n\n ' }],
    ['is saved as UTF-16', { 'page.md': Buffer.from(`\uFEFF${PAGE}`, 'utf16le') }],
    [
      'is saved as UTF-16 the other way round',
      { 'page.md': Buffer.from(`\uFEFF${PAGE}`, 'utf16le').swap16() },
    ],
    ['is saved as UTF-16 without saying so', { 'page.md': Buffer.from(PAGE, 'utf16le') }],
    [
      'is a Word document',
      { 'page.md': Buffer.from('PK\u0003\u0004\u0000\u0000word/document.xml', 'latin1') },
    ],
    [
      'is saved by an old program',
      { 'page.md': Buffer.from(PAGE.replace('Words', 'Zoë'), 'latin1') },
    ],
    [
      'has marks of two versions',
      { 'page.md': PAGE.replace('Words.', '<<<<<<< HEAD\nOne.\n=======\nTwo.\n>>>>>>> other') },
    ],
    [
      'has one line of thousands of letters',
      { 'page.md': PAGE.replace('Words', 'x'.repeat(6000)) },
    ],
    ['does not end in .md', { 'page.docx': PAGE }],
    ['has no ending', { page: PAGE }],
    ['has capitals in its name', { 'Page.md': PAGE }],
    ['has spaces in its name', { 'my page.md': PAGE }],
    ['has an underscore in its name', { 'my_page.md': PAGE }],
    ['has other letters in its name', { 'café.md': PAGE }],
    ['has capitals in the name of its folder', { 'Pages/page.md': PAGE }],
    ['ends in .MD', { 'page.MD': PAGE }],
  ])('because it %s is one problem', (_why, files) => {
    expect(problemsWith(files)).toHaveLength(1);
  });

  test('because it has 50 megabytes is one problem, and its bytes are left alone', () => {
    const problems = problemsWith({ 'page.md': PAGE }, (folder) => {
      truncateSync(path.join(folder, 'page.md'), 52_428_800);
    });
    expect(problems).toMatchObject([{ file: 'page.md', message: containing('52 megabytes') }]);
  });

  test.each([
    ['leads out of the folder', '../secret.md'],
    ['leads nowhere', 'not-there.md'],
    ['leads to itself', 'link.md'],
    ['leads to a folder outside', '..'],
    ['leads to a folder whose name begins alike', '../content-of-others'],
  ])('because it is a link that %s is one problem', (_how, target) => {
    const problems = problemsWith({ 'page.md': PAGE }, (folder) => {
      writeFileSync(path.join(folder, '../secret.md'), PAGE);
      mkdirSync(path.join(folder, '../content-of-others'));
      symlinkSync(path.join(folder, target), path.join(folder, 'link.md'));
    });
    expect(problems).toMatchObject([{ file: 'link.md' }]);
  });

  test('because it is a folder with the name of a file is told by what is in it', () => {
    expect(problemsWith({ 'page.md/words.txt': PAGE })).toHaveLength(1);
  });

  test('does not keep the others from being read', () => {
    const { files, problems } = withFolder({ 'a.md': '', 'b.md': PAGE }, readContent);
    expect(problems).toMatchObject([{ file: 'a.md' }]);
    expect(files.map((file) => file.id)).toEqual(['b']);
  });
});

test('marks of two versions are found at the line where they begin', () => {
  expect(
    problemsWith({
      'page.md': PAGE.replace('Words.', 'One.\n<<<<<<< HEAD\n=======\nTwo.\n>>>>>>> other'),
    }),
  ).toMatchObject([{ line: 6 }]);
});

test('a name for the file is proposed that can be used', () => {
  expect(problemsWith({ 'pages/What to Do?.md': PAGE })[0]?.fix).toContain('"pages/what-to-do.md"');
});
