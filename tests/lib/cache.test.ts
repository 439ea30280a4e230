import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { openCache } from '../../lib/cache';

let project = '';
const folder = (): string => path.join(project, 'node_modules/.cache/who-to-tell');
const open = (madeBy = 'tool 1') => openCache(project, 'words', madeBy, z.array(z.string()));

beforeEach(() => {
  project = mkdtempSync(path.join(tmpdir(), 'cache-'));
});
afterEach(() => {
  rmSync(project, { recursive: true });
});

describe('what is cached', () => {
  it('is there in the next run', () => {
    open().write(['a']);
    expect(open().read()).toEqual(['a']);
  });

  it('is not there for another version of the tools', () => {
    open().write(['a']);
    expect(open('tool 2').read()).toBeUndefined();
  });

  it.each(['', '{', 'null', '[]', '{"madeBy":"tool 1"}', '{"madeBy":"tool 1","held":[9]}'])(
    'counts as none when it cannot be read: %s',
    (text) => {
      mkdirSync(folder(), { recursive: true });
      writeFileSync(path.join(folder(), 'words.json'), text);
      expect(open().read()).toBeUndefined();
    },
  );

  it('stays whole when two runs write at once', () => {
    const [one, other] = [open(), open()];
    one.write(['a']);
    other.write(['b']);
    expect(open().read()).toEqual(['b']);
    expect(readdirSync(folder())).toEqual(['words.json']);
  });

  it('stops nothing when it cannot be written', () => {
    writeFileSync(path.join(project, 'node_modules'), 'a file where a folder should be');
    expect(() => {
      open().write(['a']);
    }).not.toThrow();
  });
});
