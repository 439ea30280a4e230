import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { findForbiddenNames, fingerprint } from './forbidden-names';

const content = path.resolve(import.meta.dirname, '../../content');

describe('names that must not stand on the site', () => {
  it('stand in no file of the content', () => {
    const files = readdirSync(content, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.md'),
    );
    expect(files.length).toBeGreaterThan(200);
    expect(
      files.filter(
        (file) => findForbiddenNames(readFileSync(path.join(content, file), 'utf8')).length > 0,
      ),
    ).toEqual([]);
  });
});

describe('the search for names', () => {
  const names = new Set([fingerprint('the made up group'), fingerprint('ada example')]);

  it('finds a name whatever its capitals and the signs around it', () => {
    expect(findForbiddenNames('They say (“Ada\nEXAMPLE”) was there.', names)).toEqual([
      { fromWord: 2, words: 2 },
    ]);
  });

  it('finds a name in an address, where hyphens stand between its words', () => {
    expect(findForbiddenNames('https://example.org/news/the-made-up-group-stopped', names)).toEqual(
      [{ fromWord: 4, words: 4 }],
    );
  });

  it('finds a name that has an s after it', () => {
    expect(findForbiddenNames("Ada Example's case", names)).toEqual([{ fromWord: 0, words: 2 }]);
  });

  it('lets half a name pass', () => {
    expect(findForbiddenNames('Ada made an example of the group.', names)).toEqual([]);
  });
});
