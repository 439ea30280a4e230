import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import ts from 'typescript';
import { wordsOfGit } from '../../support/officers';

/** What speaks to officers, beside the usage of the commands, which their own test walks. */
const FOLDERS =
  /^((copies|publishing|reviews|authoring|comparison|editor\/(browser|server))\/)?[^/]+$/;
const COMMANDS = /^commands\/(approve|diff|get|publish|put-back|ready|send|undo)\./;
/** For whoever puts the forms on a server of a service, and knows its words. */
const FOR_OTHERS = 'editor/server/hosted.ts';

/** Sentences in the code: texts of three words and more, without addresses and tags. */
function sentencesIn(file: string): string[] {
  const source = ts.createSourceFile(
    file,
    readFileSync(`lib/workshop/${file}`, 'utf8'),
    ts.ScriptTarget.Latest,
  );
  const found: string[] = [];
  const walk = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddle(node))
      found.push(node.text);
    else if (ts.isTemplateTail(node)) found.push(node.text);
    // The name of a key is said to nobody, such as a sentence of others that ours takes the place of.
    if (ts.isPropertyAssignment(node)) walk(node.initializer);
    else ts.forEachChild(node, walk);
  };
  walk(source);
  return found
    .map((text) => text.replaceAll(/<[^>]*>|\.git\b|\.github\/\S+|GET and HEAD/g, ''))
    .filter((text) => /\w+ \w+ \w+/.test(text));
}

test('no sentence of the way from a changed word to a published page is in the words of Git', () => {
  const files = readdirSync('lib/workshop', { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => file.endsWith('.ts') && file !== FOR_OTHERS)
    .filter((file) => FOLDERS.test(file) || COMMANDS.test(file));
  const odd = files.flatMap((file) =>
    sentencesIn(file)
      .filter((text) => wordsOfGit(text).length > 0)
      .map((text) => `${file}: ${text}`),
  );
  expect(files.length).toBeGreaterThan(30);
  expect(odd).toEqual([]);
});
