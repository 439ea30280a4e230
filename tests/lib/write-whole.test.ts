import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { changeWhole, writeWhole } from '../../lib/write-whole';

let folder = '';
const at = (file: string) => path.join(folder, file);
const there = () => readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'whole-'));
  writeFileSync(at('a.md'), 'A');
  writeFileSync(at('b.md'), 'B');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** A disk on which the first file still fits. */
function fullAfterOne(code: string) {
  let count = 0;
  return (file: string, text: string) => {
    count += 1;
    writeFileSync(file, count === 1 ? text : '');
    if (count > 1) throw Object.assign(new Error('write'), { code });
  };
}

test('several files are written and taken away, also into new folders', () => {
  changeWhole(
    new Map([
      [at('a.md'), 'New A'],
      [at('b.md'), undefined],
      [at('in/side/c.md'), 'C'],
    ]),
  );
  expect([readFileSync(at('a.md'), 'utf8'), there()]).toEqual([
    'New A',
    ['a.md', 'in', 'in/side', 'in/side/c.md'],
  ]);
});

describe('when a file cannot be written', () => {
  test.each([
    ['ENOSPC', 'The disk is full, so c.md could not be written. Nothing has been changed.'],
    ['EROFS', 'The disk may not be written to, so c.md'],
  ])('%s is a sentence, and all files are as they were', (code, sentence) => {
    const changes = new Map([
      [at('a.md'), 'New A'],
      [at('in/c.md'), 'C'],
      [at('b.md'), undefined],
    ]);
    expect(() => {
      changeWhole(changes, fullAfterOne(code));
    }).toThrow(sentence);
    expect([readFileSync(at('a.md'), 'utf8'), there()]).toEqual(['A', ['a.md', 'b.md']]);
  });

  test('those that are in place already get back what they held', () => {
    mkdirSync(at('c.md'));
    expect(() => {
      changeWhole(
        new Map([
          [at('a.md'), 'New A'],
          [at('c.md'), 'C'],
        ]),
      );
    }).toThrow('A folder stands in its place');
    expect([readFileSync(at('a.md'), 'utf8'), there()]).toEqual(['A', ['a.md', 'b.md', 'c.md']]);
  });

  test('a file that stands where a folder should be is a sentence', () => {
    expect(() => {
      writeWhole(at('a.md/b.md'), 'B');
    }).toThrow(/^(There is no such folder|Something else stands in its place)/);
    expect(existsSync(at('a.md'))).toBe(true);
  });

  test('a fault of the program stays what it is', () => {
    expect(() => {
      changeWhole(new Map([[at('a.md'), 'A']]), () => {
        throw new RangeError('wrong');
      });
    }).toThrow(RangeError);
  });
});
