import { describeProblems } from '../../checks/describe-problems';
import { loadContent } from '../../content/reading/load';
import { readSettings } from '../../settings';
import { checkLinks, describeLinks } from '../links/check-links';
import { externalLinks } from '../links/external-links';
import { readOptions, runCommand, UsageError } from './command';

/** `npm run links`: opens every address outside the site once and says which are dead, moved or silent. Needs a network. */
async function main(): Promise<number> {
  const { values } = readOptions(
    process.argv.slice(2),
    { timeout: { type: 'string', default: '20' } },
    'npm run links -- --timeout 20',
  );
  const seconds = Number(values.timeout);
  if (!Number.isFinite(seconds) || seconds <= 0)
    throw new UsageError(
      `--timeout is "${values.timeout}". It must be a number of seconds, such as 20.`,
    );
  const { loaded, problems } = loadContent(readSettings().contentDir);
  if (loaded === undefined) throw new UsageError(describeProblems(problems));
  const links = externalLinks(loaded.content);
  console.log(`Opening ${links.length} addresses, one at a time for each server.`);
  const checked = await checkLinks(links, { timeout: seconds * 1000 });
  const text = describeLinks(checked);
  console.log(text === '' ? 'Every address works.' : text);
  return checked.some((link) => link.state === 'dead') ? 1 : 0;
}

await runCommand(main);
