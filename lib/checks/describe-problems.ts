import { groupBy } from '../group-by';
import type { Content, Problem } from '../content/model';

/**
 * Problems as an editor reads them: where, what, what to do.
 *
 * @param problems sorted by file
 * @param folder what the paths begin with: `content`
 */
export function describeProblems(problems: readonly Problem[], folder = 'content'): string {
  return problems
    .map(
      (problem) =>
        `${folder}/${problem.file}, line ${problem.line}\n  ${problem.message}\n  ${problem.fix}\n`,
    )
    .join('\n');
}

/** One message for more files than this is one message, and their names. */
const FILES_ONE_BY_ONE = 3;

/**
 * Problems with those that say the same of many files made into one, so that forty lines
 * that only time can mend do not bury the one that was made today.
 */
export function gatherAlike(problems: readonly Problem[]): Problem[] {
  const alike = groupBy(problems, ({ message }) => message);
  return problems.flatMap((problem) => {
    const same = alike.get(problem.message) ?? [];
    if (same.length <= FILES_ONE_BY_ONE) return [problem];
    return problem === same[0]
      ? [{ ...problem, message: `${problem.message} The same is true of ${same.length - 1} more.` }]
      : [];
  });
}

/**
 * Problems as workflow commands that GitHub puts on the lines of a pull request. GitHub shows
 * ten of a kind from one step, so the tenth says how many more there are.
 *
 * @see https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions
 */
export function describeForGitHub(problems: readonly Problem[], folder = 'content'): string {
  const shown = problems.slice(0, GITHUB_SHOWS);
  const more = problems.length - shown.length;
  return shown
    .map(({ level, file, line, column, message, fix }, index) => {
      const isLast = more > 0 && index === shown.length - 1;
      const rest = isLast ? ` And ${more} more: run "npm run check".` : '';
      const kind = level === 'problem' ? 'error' : 'notice';
      const place = `file=${inProperty(`${folder}/${file}`)},line=${line},col=${column}`;
      return `::${kind} ${place}::${inMessage(`${message} ${fix}${rest}`)}`;
    })
    .join('\n');
}

const GITHUB_SHOWS = 10;

function inMessage(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function inProperty(text: string): string {
  return inMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** Problems and advice for other tools, as one JSON document. Paths begin with the folder. */
export function describeAsJson(
  problems: readonly Problem[],
  advice: readonly Problem[],
  folder = 'content',
): string {
  const withFolder = (list: readonly Problem[]) =>
    list.map((problem) => ({ ...problem, file: `${folder}/${problem.file}` }));
  return JSON.stringify({ problems: withFolder(problems), advice: withFolder(advice) }, null, 2);
}

/** @example describeCount(1) // '1 thing to put right. Nothing has been published.' */
export function describeCount(problems: number): string {
  return `${thingsToPutRight(problems)}. Nothing has been published.`;
}

/** @example thingsToPutRight(2) // '2 things to put right' */
export function thingsToPutRight(problems: number): string {
  return `${problems === 1 ? '1 thing' : `${problems} things`} to put right`;
}

/** The kind word at the end, with what was looked at. */
export function describeSuccess(content: Content): string {
  const counts = (['page', 'step', 'contact', 'source'] as const).map((word) => {
    const many = content[`${word}s`].length;
    return `${many} ${many === 1 ? word : `${word}s`}`;
  });
  return `Everything checks out: ${counts.join(', ')}.`;
}
