import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cacheLanguage } from '../../../lib/prose/language-cache';

let project = '';
const file = (): string => path.join(project, 'node_modules/.cache/who-to-tell', 'language.json');

beforeEach(() => {
  project = mkdtempSync(path.join(tmpdir(), 'language-'));
});
afterEach(() => {
  rmSync(project, { recursive: true });
});

describe('what is found about the language', () => {
  it('is there in the next run', () => {
    const first = cacheLanguage(project, 'tool 1');
    first.words.set('a', null);
    first.words.set('bb', ['be']);
    first.spelt.add('print');
    first.readings.set('print', { words: 0, hardest: [], tooHard: [] });
    first.save();
    const { readings, spelt, words } = cacheLanguage(project, 'tool 1');
    expect({ readings, spelt, words }).toEqual({
      readings: first.readings,
      spelt: first.spelt,
      words: first.words,
    });
  });

  it('is not written again when nothing is new', () => {
    const first = cacheLanguage(project, 'tool 1');
    first.words.set('a', null);
    first.save();
    writeFileSync(file(), `${readFileSync(file(), 'utf8')} `);
    cacheLanguage(project, 'tool 1').save();
    expect(readFileSync(file(), 'utf8').endsWith(' ')).toBe(true);
  });
});
