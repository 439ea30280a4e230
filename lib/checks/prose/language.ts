import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Loaded } from '../../content/reading/load';
import type { Problem } from '../../content/model';
import { cacheLanguage } from '../../prose/language-cache';
import { readDocuments } from '../../prose/readings';
import { readWordList } from '../../prose/spelling';
import { readingIsEasy } from './reading-is-easy';
import { wordsAreSpeltRight } from './words-are-spelt-right';

const WORD_LIST = 'cspell-words.txt';

/**
 * The last stage of the check: reading age and spelling. Their tools are slow to load, so
 * this stage stands apart from the others: it waits for them, and only when a sentence or
 * word has not been judged before.
 *
 * @param projectDir the folder that holds `node_modules` and the word list
 */
export async function checkLanguage(loaded: Loaded, projectDir: string): Promise<Problem[]> {
  const cached = openFindings(projectDir);
  const readings = await readDocuments(loaded, cached.readings);
  const spelling = await wordsAreSpeltRight(
    loaded,
    readWordList(textOf(path.join(projectDir, WORD_LIST))),
    cached,
  );
  cached.save();
  return [...readingIsEasy(readings), ...spelling];
}

/** What earlier runs found with the same versions of the tools. */
export function openFindings(projectDir: string) {
  return cacheLanguage(
    projectDir,
    versionsOf(projectDir, ['retext-readability', '@cspell/dict-en-gb']),
  );
}

/**
 * Packages with their versions, to tell results of one version from those of another.
 *
 * @example versionsOf('.', ['yaml']) // 'yaml 2.9.1'
 */
export function versionsOf(projectDir: string, packages: readonly string[]): string {
  return packages.map((name) => `${name} ${versionOf(projectDir, name)}`).join(', ');
}

function versionOf(projectDir: string, tool: string): string {
  return (
    /"version": *"([^"]+)"/.exec(
      textOf(path.join(projectDir, 'node_modules', tool, 'package.json')),
    )?.[1] ?? 'unknown'
  );
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
