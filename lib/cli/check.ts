import path from 'node:path';
import { describeCount, describeProblems, describeSuccess } from '../checks/report';
import { checkContent } from '../checks/stages';
import { contentDir, SettingError, today } from '../content/settings';

/** `npm run check`: says what is wrong with the content, or that nothing is. */
function main(): number {
  try {
    const folder = contentDir(process.env, process.cwd());
    const { content, problems, advice } = checkContent(folder, today(process.env));
    const shown = path.relative(process.cwd(), folder) || '.';
    if (advice.length > 0) console.log(`${describeProblems(advice, shown)}\n`);
    if (content === undefined) {
      console.error(`${describeProblems(problems, shown)}\n${describeCount(problems.length)}`);
      return 1;
    }
    console.log(describeSuccess(content));
    return 0;
  } catch (error) {
    if (!(error instanceof SettingError)) throw error;
    console.error(error.message);
    return 2;
  }
}

process.exitCode = main();
