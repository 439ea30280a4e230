import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keptResults } from '../../../lib/prose/kept-results';

let project: string;
const folder = (): string => path.join(project, 'node_modules/.cache/who-to-tell');
const file = (): string => path.join(folder(), 'prose.json');

beforeEach(() => {
  project = mkdtempSync(path.join(tmpdir(), 'kept-'));
});
afterEach(() => {
  rmSync(project, { recursive: true });
});

const save = (tools: string, word: string): void => {
  const kept = keptResults(project, tools);
  kept.words.set(word, null);
  kept.save();
};

describe('kept results', () => {
  it('are there in the next run', () => {
    save('tool 1', 'a');
    expect(keptResults(project, 'tool 1').words).toEqual(new Map([['a', null]]));
  });

  it('of another version of the tools are not used', () => {
    save('tool 1', 'a');
    expect(keptResults(project, 'tool 2').words).toEqual(new Map());
  });

  it.each(['', '{', '[]', '{"tools":"tool 1","readings":{},"spelt":[],"words":{"a":9}}'])(
    'that cannot be read count as none: %s',
    (text) => {
      mkdirSync(folder(), { recursive: true });
      writeFileSync(file(), text);
      expect(keptResults(project, 'tool 1').words).toEqual(new Map());
    },
  );

  it('stay whole when two processes write at once', () => {
    const one = keptResults(project, 'tool 1');
    const other = keptResults(project, 'tool 1');
    one.words.set('a', null);
    other.words.set('b', null);
    one.save();
    other.save();
    expect(keptResults(project, 'tool 1').words).toEqual(new Map([['b', null]]));
    expect(readdirSync(folder())).toEqual(['prose.json']);
  });

  it('are not written again when nothing is new', () => {
    save('tool 1', 'a');
    writeFileSync(file(), `${readFileSync(file(), 'utf8')} `);
    keptResults(project, 'tool 1').save();
    expect(readFileSync(file(), 'utf8').endsWith(' ')).toBe(true);
  });

  it('that cannot be written stop nothing', () => {
    writeFileSync(path.join(project, 'node_modules'), 'a file where a folder should be');
    expect(() => {
      save('tool 1', 'a');
    }).not.toThrow();
  });
});
