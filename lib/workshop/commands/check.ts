import { readdirSync, watch } from 'node:fs';
import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { checkEverything } from '../../checks/check-everything';
import {
  describeAsJson,
  describeCount,
  describeForGitHub,
  describeProblems,
  describeSuccess,
  gatherAlike,
} from '../../checks/describe-problems';
import type { CheckResult } from '../../checks/check-content';
import { readSettings, type Settings } from '../../settings';
import { readOptions, runCommand, UsageError } from './command';

const FORMATS = ['text', 'github', 'json'] as const;
type Format = (typeof FORMATS)[number];

const USAGE = `npm run check -- --format ${FORMATS.join('|')} --watch`;

/** Several files are often saved at once; one look at them all is enough. In milliseconds. */
const SETTLE = 100;
/** More files than this take longer than a second, so the command says that it is at work, and takes time rather than memory. */
const MANY_FILES = 2000;

/** `npm run check`: says what is wrong with the content, or that nothing is. */
async function main(): Promise<number> {
  const { values } = readOptions(
    process.argv.slice(2),
    { format: { type: 'string', default: 'text' }, watch: { type: 'boolean', default: false } },
    USAGE,
  );
  const format = FORMATS.find((one) => one === values.format);
  if (format === undefined)
    throw new UsageError(
      `--format is "${values.format}". It must be one of: ${FORMATS.join(', ')}.`,
    );
  const settings = readSettings();
  const code = await check(settings, format);
  if (values.watch) checkAgain(settings, format);
  return code;
}

async function check(settings: Settings, format: Format): Promise<number> {
  const { contentDir: folder, projectDir } = settings;
  if (readdirSync(folder, { recursive: true }).length > MANY_FILES) {
    if (process.stderr.isTTY) console.error('Checking…');
    // Left to itself, memory grows to twice what is in use: 600 megabytes at five thousand pages, and half of that with this.
    setFlagsFromString('--optimize-for-size');
  }
  const result = await checkEverything(folder, projectDir, settings.today());
  print(result, format, settings);
  return result.content === undefined ? 1 : 0;
}

function print(
  { content, problems, advice }: CheckResult,
  format: Format,
  { contentDir, projectDir, wantsColour }: Settings,
): void {
  const folder = path.relative(projectDir, contentDir) || '.';
  if (format === 'json') {
    console.log(describeAsJson(problems, advice, folder));
    return;
  }
  if (format === 'github') {
    console.log(
      [describeForGitHub(problems, folder), describeForGitHub(gatherAlike(advice), folder)]
        .filter((text) => text !== '')
        .join('\n'),
    );
  } else {
    if (advice.length > 0)
      console.log(
        `Advice, which stops nothing:\n\n${describeProblems(gatherAlike(advice), folder)}`,
      );
    if (problems.length > 0)
      console.error(
        `To put right before anything can be published:\n\n${describeProblems(problems, folder)}`,
      );
  }
  const inColour = (text: string, colour: keyof typeof COLOURS, { isTTY }: NodeJS.WriteStream) =>
    isTTY && wantsColour ? `\u001b[${COLOURS[colour]}m${text}\u001b[0m` : text;
  if (content === undefined)
    console.error(inColour(describeCount(problems.length), 'red', process.stderr));
  else console.log(inColour(describeSuccess(content), 'green', process.stdout));
}

function checkAgain(settings: Settings, format: Format): void {
  let waiting: NodeJS.Timeout | undefined;
  console.log('Watching the folder. Stop with Ctrl+C.');
  watch(settings.contentDir, { recursive: true }, () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      console.log(`\n${new Date().toLocaleTimeString('en-GB')}`);
      void check(settings, format).then((code) => {
        process.exitCode = code;
      });
    }, SETTLE);
  });
}

const COLOURS = { red: 31, green: 32 } as const;

await runCommand(main);
