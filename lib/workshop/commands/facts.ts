import path from 'node:path';
import { describeProblems } from '../../checks/describe-problems';
import { loadContent } from '../../content/reading/load';
import { readSettings } from '../../settings';
import { describeFacts, withoutSource } from '../../facts/describe-facts';
import { traceFacts } from '../../facts/trace-facts';
import { readOptions, runCommand, UsageError } from './command';

/** `npm run facts`: how many figures, numbers, hours and statements of law there are, and which have no source. */
function main(): number {
  const { positionals } = readOptions(process.argv.slice(2), {}, 'npm run facts');
  const [stray] = positionals;
  if (stray !== undefined) throw new UsageError(`"${stray}" is not used here. Type: npm run facts`);
  const { contentDir: folder } = readSettings();
  const { loaded, problems } = loadContent(folder);
  if (loaded === undefined)
    throw new UsageError(`${describeProblems(problems)}\nPut this right first: npm run check`);
  const facts = traceFacts(loaded);
  console.log(describeFacts(facts, path.relative(process.cwd(), folder) || '.'));
  return withoutSource(facts).length === 0 ? 0 : 1;
}

await runCommand(main);
