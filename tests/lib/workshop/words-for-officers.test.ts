import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import ts from 'typescript';
import { inThePanel } from '../../../lib/workshop/editor/server/wording';
import { wordsOfGit } from '../../support/officers';

/** What speaks to officers, beside the usage of the commands, which their own test walks. */
const FOLDERS =
  /^((copies|publishing|reviews|authoring|comparison|editor\/(browser|server))\/)?[^/]+$/;
const COMMANDS = /^commands\/\w+\/(approve|diff|get|publish|put-back|ready|send|undo)\./;
/** For whoever puts the forms on a server of a service, and knows its words. */
const FOR_OTHERS = 'editor/server/hosted.ts';

/** What the panels beside the forms say too, of which the terminal's own questions are no part. */
const IN_PANELS = /^(copies\/(?!decide)|authoring\/plans|reviews\/plan-approval)/;

/** The whole text that is put together at a place of the code, and the parts of it that are not written there. */
function textAt(node: ts.Node): { text: string; others: ts.Node[] } | undefined {
  if (ts.isStringLiteralLike(node)) return { text: node.text, others: [] };
  if (ts.isTemplateExpression(node))
    return {
      text: node.head.text + node.templateSpans.map(({ literal }) => `…${literal.text}`).join(''),
      others: node.templateSpans.map(({ expression }) => expression),
    };
  if (!ts.isBinaryExpression(node) || node.operatorToken.kind !== ts.SyntaxKind.PlusToken)
    return undefined;
  const [left, right] = [node.left, node.right].map(
    (side) => textAt(side) ?? { text: '…', others: [side] },
  );
  return (
    left && right && { text: left.text + right.text, others: [...left.others, ...right.others] }
  );
}

/** Sentences in the code: texts of three words and more, without addresses and tags. */
function sentencesIn(file: string): string[] {
  const source = ts.createSourceFile(
    file,
    readFileSync(`lib/workshop/${file}`, 'utf8'),
    ts.ScriptTarget.Latest,
  );
  const found: string[] = [];
  const walk = (node: ts.Node): void => {
    const here = textAt(node);
    if (here !== undefined) {
      found.push(here.text);
      here.others.forEach(walk);
    }
    // The name of a key is said to nobody, such as a sentence of others that ours takes the place of.
    else if (ts.isPropertyAssignment(node)) walk(node.initializer);
    else ts.forEachChild(node, walk);
  };
  walk(source);
  return found
    .map((text) => text.replaceAll(/<[^>]*>|\.git\b|\.github\/\S+|GET and HEAD/g, ''))
    .filter((text) => /\w+ \w+ \w+/.test(text));
}

const files = readdirSync('lib/workshop', { recursive: true, encoding: 'utf8' })
  .map((file) => file.split(path.sep).join('/'))
  .filter((file) => file.endsWith('.ts') && file !== FOR_OTHERS)
  .filter((file) => FOLDERS.test(file) || COMMANDS.test(file));

test('no sentence of the way from a changed word to a published page is in the words of Git', () => {
  const odd = files.flatMap((file) =>
    sentencesIn(file)
      .filter((text) => wordsOfGit(text).length > 0)
      .map((text) => `${file}: ${text}`),
  );
  expect(files.length).toBeGreaterThan(30);
  expect(odd).toEqual([]);
});

test('no panel beside the forms tells somebody with buttons to type a line', () => {
  const sentences = files
    .filter((file) => IN_PANELS.test(file))
    .flatMap((file) => sentencesIn(file).map((text) => `${file}: ${text}`));
  expect(sentences.filter((text) => /npm run/.test(text)).length).toBeGreaterThan(5);
  expect(sentences.map(inThePanel).filter((text) => /npm run| --\w/.test(text))).toEqual([]);
});
