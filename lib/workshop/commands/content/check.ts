import { readdirSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { checkEverything } from '../../../checks/check-everything';
import {
  describeAsJson,
  describeCount,
  describeForGitHub,
  describeProblems,
  describeSuccess,
  gatherAlike,
} from '../../../checks/describe-problems';
import type { CheckResult } from '../../../checks/check-content';
import { lastPublishedContacts } from '../../build/last-published';
import { readSettings, type Settings } from '../../../settings';
import { command, oneOf, tell } from '../../command';
import { shownFolder } from '../../content-in-order';
import { watchFolder } from '../../editor/server/watch';

const FORMATS = ['text', 'github', 'json'] as const;
type Format = (typeof FORMATS)[number];

/**
 * More files than this take longer than a second, so the command says that it is at work, and takes
 * time rather than memory.
 */
const MANY_FILES = 2000;

export default command({
  usage: `npm run check -- --format ${FORMATS.join('|')} --watch
Says what is wrong with the content, or that nothing is; with --watch again after every save.`,
  options: {
    format: { type: 'string', default: 'text' },
    watch: { type: 'boolean', default: false },
  },
  run: async ({ values }) => {
    const format = oneOf('format', values.format, FORMATS);
    const settings = readSettings();
    const code = await check(settings, format);
    if (values.watch) checkAgain(settings, format);
    return code;
  },
});

async function check(settings: Settings, format: Format): Promise<number> {
  const { contentDir: folder, projectDir } = settings;
  if (readdirSync(folder, { recursive: true }).length > MANY_FILES) {
    if (process.stderr.isTTY) console.error('Checking…');
    // Left to itself, memory grows to twice what is in use: 600 megabytes at five thousand pages,
    // and half of that with this.
    setFlagsFromString('--optimize-for-size');
  }
  const result = await checkEverything(
    folder,
    projectDir,
    settings.today(),
    lastPublishedContacts(settings),
  );
  print(result, format, settings);
  return result.content === undefined ? 1 : 0;
}

function print(
  { content, problems, advice }: CheckResult,
  format: Format,
  settings: Settings,
): void {
  const folder = shownFolder(settings);
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
    isTTY && settings.wantsColour ? `\u001b[${COLOURS[colour]}m${text}\u001b[0m` : text;
  if (content === undefined)
    console.error(inColour(describeCount(problems.length), 'red', process.stderr));
  else console.log(inColour(describeSuccess(content), 'green', process.stdout));
}

function checkAgain(settings: Settings, format: Format): void {
  console.log('Watching the folder. Stop with Ctrl+C.');
  let before = Promise.resolve();
  watchFolder(settings.contentDir, () => {
    before = before.then(async () => {
      console.log(`\n${new Date().toLocaleTimeString('en-GB')}`);
      process.exitCode = await check(settings, format).catch(tell);
    });
  });
}

const COLOURS = { red: 31, green: 32 } as const;
