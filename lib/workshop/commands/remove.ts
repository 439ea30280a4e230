import { singles } from '../../content/kinds';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { applyChanges, problemsAfter, type FileChanges } from '../authoring/changes';
import { appendTo, editFrontMatter } from '../authoring/front-matter-edit';
import { describeProblems } from '../../checks/describe-problems';
import { checkContent } from '../../checks/check-content';
import { readSettings } from '../../settings';
import { readOptions, runCommand, UsageError } from './command';

const USAGE = 'npm run remove -- /address/ --to /other/address/';

/** `npm run remove -- /address/`: takes a page or another file away, unless something still points to it. */
function main(): number {
  const { positionals, values } = readOptions(
    process.argv.slice(2),
    { to: { type: 'string' } },
    USAGE,
  );
  const [what, more] = positionals;
  if (what === undefined || more !== undefined)
    throw new UsageError(`One page or file is needed. Type: ${USAGE}`);
  const { contentDir: folder, today } = readSettings();
  const day = today();
  const { content, problems } = checkContent(folder, day);
  if (content === undefined)
    throw new UsageError(
      `${describeProblems(problems, path.basename(folder))}\nPut this right first. Nothing has been taken away.`,
    );

  const page = [...content.pages, ...content.contacts, ...content.steps].find(
    (one) => one.address === what,
  );
  const file = page?.path ?? what.replace(/^content\//, '');
  if (!existsSync(path.join(folder, file)) || !file.endsWith('.md'))
    throw new UsageError(
      `There is no page or file "${what}". Use its address, such as /parents/pictures/, or its path, such as sources/name.md.`,
    );
  if (page !== undefined && values.to === undefined) {
    throw new UsageError(
      `People may have kept the address ${page.address}. Say where it should lead: npm run remove -- ${what} --to /other/address/`,
    );
  }
  const changes: FileChanges = new Map([
    [file, undefined],
    ...(page === undefined || values.to === undefined
      ? []
      : [redirect(folder, page.address, values.to, day)]),
  ]);
  const after = problemsAfter(folder, changes, day);
  if (after.length > 0) {
    console.error(
      `Something still points to it:\n\n${describeProblems(after, path.basename(folder))}\nNothing has been taken away.`,
    );
    return 1;
  }
  applyChanges(folder, changes);
  console.log(
    `${path.basename(folder)}/${file} is gone.${page === undefined ? '' : ` ${page.address} now leads to ${values.to ?? ''}.`}`,
  );
  return 0;
}

function redirect(folder: string, from: string, to: string, since: string): [string, string] {
  const text = readFileSync(path.join(folder, singles.redirects.file), 'utf8');
  return [
    singles.redirects.file,
    editFrontMatter(text, (document) => {
      appendTo(document, 'redirects', { from, to, since });
    }),
  ];
}

await runCommand(main);
