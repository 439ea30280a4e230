import { createInterface } from 'node:readline/promises';
import { ToldError } from '../../../told-error';
import { newKinds, questionsFor, type NewKind } from '../../authoring/new-file';
import { planNew } from '../../authoring/plans';
import { command } from '../../command';
import { deskOf, tellPlan } from '../../desk';

export default command({
  usage:
    `npm run new -- ${newKinds.join('|')}
Asks a few questions, or takes the answers as options, and writes a file that passes the check; ` +
    `with --dry-run it only says so.
${newKinds.map((kind) => `  npm run new -- ${lineFor(kind)}`).join('\n')}`,
  options: {
    ...Object.fromEntries(
      newKinds.flatMap((kind) =>
        questionsFor[kind].map(({ option }) => [option, { type: 'string' as const }]),
      ),
    ),
    'dry-run': { type: 'boolean', default: false },
  },
  words: { least: 1, most: 1, needed: 'What kind of file?' },
  run: async ({ values: { 'dry-run': isTrial, ...values }, words: [word = ''] }) => {
    const kind = newKinds.find((one) => one === word);
    if (kind === undefined)
      throw new ToldError(
        `"${word}" is not a kind of file. It is one of: ${newKinds.join(', ')}.`,
        2,
      );
    const desk = deskOf();
    return tellPlan(planNew(kind, await answersFor(kind, values), desk), desk, isTrial);
  },
});

/** The line to type when every question is answered by an option. */
function lineFor(kind: NewKind): string {
  return [kind, ...questionsFor[kind].map(({ option }) => `--${option} "…"`)].join(' ');
}

async function answersFor(
  kind: NewKind,
  given: Readonly<Record<string, unknown>>,
): Promise<Record<string, string>> {
  const questions = questionsFor[kind];
  const stray = Object.keys(given).find((name) => !questions.some(({ option }) => option === name));
  if (stray !== undefined)
    throw new ToldError(`--${stray} is not asked here. Type: npm run new -- ${lineFor(kind)}`, 2);
  const answers: Record<string, string> = {};
  const missing = questions.filter(({ option }) => {
    const answer = given[option];
    if (typeof answer === 'string') answers[option] = answer;
    return typeof answer !== 'string';
  });
  if (missing.length === 0) return answers;
  if (!process.stdin.isTTY)
    throw new ToldError(
      `Still to be said: ${missing.map(({ option, ask }) => `--${option} (${ask})`).join('; ')}.`,
      2,
    );
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  for (const { option, ask } of missing) answers[option] = await terminal.question(`${ask}: `);
  terminal.close();
  return answers;
}
