import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline/promises';
import { applyChanges, problemsAfter } from '../authoring/changes';
import { newFile, newKinds, questionsFor, type NewKind } from '../authoring/new-file';
import { describeCount, describeProblems } from '../../checks/describe-problems';
import { checkContent } from '../../checks/check-content';
import type { Content } from '../../content/model';
import { readSettings } from '../../settings';
import { readOptions, runCommand, UsageError } from './command';

const USAGE = `npm run new -- ${newKinds.join('|')}`;

/** `npm run new -- page`: asks a few questions, or takes the answers as options, and writes a file that passes the check. */
async function main(): Promise<number> {
  const [word, ...rest] = process.argv.slice(2);
  const kind = newKinds.find((one) => one === word);
  if (kind === undefined)
    throw new UsageError(
      `${word === undefined ? 'What kind of file?' : `"${word}" is not a kind of file.`} Type: ${USAGE}`,
    );
  const { contentDir: folder, today } = readSettings();
  const day = today();
  const answers = await answersFor(kind, rest);
  const file = newFile({
    kind,
    answers,
    content: checked(folder, day),
    textOf: (name) => readFileSync(path.join(folder, name), 'utf8'),
    today: day,
  });
  if (existsSync(path.join(folder, file.path)))
    throw new UsageError(
      `The file "${file.path}" is there already. Choose another title, or change that file.`,
    );
  const problems = problemsAfter(folder, file.changes, day);
  if (problems.length > 0) {
    console.error(
      `${describeProblems(problems, path.basename(folder))}\n${describeCount(problems.length)} Nothing has been written.`,
    );
    return 1;
  }
  applyChanges(folder, file.changes);
  console.log(
    `Written: ${[...file.changes.keys()].map((name) => `${path.basename(folder)}/${name}`).join(', ')}\nOpen it, write the words, and run "npm run check".`,
  );
  return 0;
}

function checked(folder: string, day: string): Content {
  const { content, problems } = checkContent(folder, day);
  if (content === undefined)
    throw new UsageError(
      `${describeProblems(problems, path.basename(folder))}\nPut this right first. Nothing has been written.`,
    );
  return content;
}

async function answersFor(
  kind: NewKind,
  words: readonly string[],
): Promise<Record<string, string>> {
  const questions = questionsFor[kind];
  const options = Object.fromEntries(
    questions.map(({ option }) => [option, { type: 'string' as const }]),
  );
  const { values } = readOptions(
    words,
    options,
    `${USAGE.replace(newKinds.join('|'), kind)} ${questions.map(({ option }) => `--${option} "…"`).join(' ')}`,
  );
  const answers: Record<string, string> = {};
  const missing = questions.filter(({ option }) => {
    const given = values[option];
    if (typeof given === 'string') answers[option] = given;
    return typeof given !== 'string';
  });
  if (missing.length === 0) return answers;
  if (!process.stdin.isTTY)
    throw new UsageError(
      `Still to be said: ${missing.map(({ option, ask }) => `--${option} (${ask})`).join('; ')}.`,
    );
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  for (const { option, ask } of missing) answers[option] = await terminal.question(`${ask}: `);
  terminal.close();
  return answers;
}

await runCommand(main);
