import { readFileSync } from 'node:fs';
import path from 'node:path';
import { applyChanges, problemsAfter } from '../authoring/changes';
import { movePages, movesOf } from '../authoring/move-page';
import { closest } from '../../content/shape/closest';
import { describeProblems } from '../../checks/describe-problems';
import { checkContent } from '../../checks/check-content';
import { readSettings } from '../../settings';
import { readOptions, runCommand, UsageError } from './command';

const USAGE = 'npm run rename -- /old/address/ /new/address/';

/** `npm run rename -- /old/ /new/`: moves a page, mends every link to it and writes the redirect. */
function main(): number {
  const { positionals } = readOptions(process.argv.slice(2), {}, USAGE);
  const [from, to, more] = positionals;
  if (from === undefined || to === undefined || more !== undefined)
    throw new UsageError(`Two addresses are needed. Type: ${USAGE}`);
  if (!/^\/([a-z0-9]+(-[a-z0-9]+)*\/)+$/.test(to))
    throw new UsageError(
      `"${to}" cannot be an address. Use small letters, digits and hyphens, with a slash at both ends: /parents/pictures/`,
    );
  const { contentDir: folder, today } = readSettings();
  const day = today();
  const { loaded, content, problems } = checkContent(folder, day);
  if (content === undefined || loaded === undefined)
    throw new UsageError(
      `${describeProblems(problems, path.basename(folder))}\nPut this right first. Nothing has been moved.`,
    );
  const addresses = content.pages.map((page) => page.address);
  if (from === '/') throw new UsageError('The home page stays where it is.');
  if (!addresses.includes(from)) {
    const near = closest(from, addresses);
    throw new UsageError(
      `There is no page at "${from}".${near === undefined ? '' : ` Did you mean "${near}"?`}`,
    );
  }
  if (addresses.includes(to)) throw new UsageError(`There is a page at "${to}" already.`);
  if (to.startsWith(from))
    throw new UsageError(`"${to}" is inside "${from}". A page cannot move into itself.`);
  const moves = movesOf(from, to, content.pages);
  const changes = movePages(
    moves,
    content,
    loaded.files.map((file) => file.path),
    (file) => readFileSync(path.join(folder, file), 'utf8'),
    day,
  );
  const after = problemsAfter(folder, changes, day);
  if (after.length > 0) {
    console.error(`${describeProblems(after, path.basename(folder))}\nNothing has been moved.`);
    return 1;
  }
  applyChanges(folder, changes);
  console.log(
    `${moves.map((move) => `${move.from} is now ${move.to}`).join('\n')}\nThe links to ${moves.length === 1 ? 'it' : 'them'} were mended, and the old ${moves.length === 1 ? 'address leads' : 'addresses lead'} to the new.`,
  );
  return 0;
}

await runCommand(main);
