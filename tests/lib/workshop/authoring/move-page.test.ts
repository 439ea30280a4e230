import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { problemsAfter } from '../../../../lib/workshop/authoring/changes';
import { movePages, movesOf } from '../../../../lib/workshop/authoring/move-page';
import { pageThatShows } from '../../../../lib/content/named';
import { loadContent } from '../../../../lib/content/reading/load';
import { readSettings } from '../../../../lib/settings';

const today = readSettings().today();
const folder = path.resolve('content');
const { loaded } = loadContent(folder);
if (loaded === undefined) throw new Error('The real content cannot be read.');
const { content, files } = loaded;
const textOf = (file: string): string => readFileSync(path.join(folder, file), 'utf8');
const move = (from: string, to: string) =>
  movePages(
    movesOf(from, to, content),
    content,
    files.map((file) => file.path),
    textOf,
    today,
  );

describe('moving a page', () => {
  test('mends every link to it, so that the check finds nothing', () => {
    expect(
      problemsAfter(folder, move('/parents/signs/', '/parents/what-to-look-for/'), today),
    ).toEqual([]);
  });

  test('that is a section takes the pages inside along, each with its redirect', () => {
    const changes = move('/stings/', '/groups/');

    expect(problemsAfter(folder, changes, today)).toEqual([]);
    expect(changes.get('pages/groups/law.md')).toContain('title:');
    expect(changes.get('redirects.md')).toContain('from: /stings/law/\n    to: /groups/law/');
  });

  test('that shows the sources takes its lists along, each with its redirect', () => {
    const from = pageThatShows('sources', content)?.address ?? '';
    const changes = move(from, '/where-it-comes-from/');

    expect(problemsAfter(folder, changes, today)).toEqual([]);
    expect(changes.get('redirects.md')).toContain(
      `from: ${from}b/\n    to: /where-it-comes-from/b/`,
    );
  });

  test('leaves a longer address that begins the same way alone', () => {
    const changes = move('/parents/signs/', '/parents/first-signs/');

    expect(
      [...changes.values()].some((text) => text?.includes('/parents/first-signs/pictures')),
    ).toBe(false);
  });

  test('changes nothing in a file but the addresses', () => {
    const changes = move('/parents/signs/', '/parents/first-signs/');
    const [file, text] = [...changes].find(([name]) => name.startsWith('report/')) ?? [];

    expect(text?.replaceAll('/parents/first-signs/', '/parents/signs/')).toBe(textOf(file ?? ''));
  });

  test('back to an address that once led away takes that redirect out', () => {
    const withRedirect = (file: string) =>
      file === 'redirects.md'
        ? '---\nredirects:\n  - from: /parents/first-signs/\n    to: /parents/signs/\n    since: ' +
          '2026-01-01\n---\nWords\n'
        : textOf(file);
    const changes = movePages(
      [{ from: '/parents/signs/', to: '/parents/first-signs/' }],
      content,
      files.map((file) => file.path),
      withRedirect,
      today,
    );

    expect(changes.get('redirects.md')).not.toContain('from: /parents/first-signs/');
  });
});
