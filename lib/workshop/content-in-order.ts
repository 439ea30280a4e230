import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { checkContent } from '../checks/check-content';
import { describeProblems } from '../checks/describe-problems';
import type { Content, Problem } from '../content/model';
import { loadContent, type Loaded } from '../content/reading/load';
import type { Settings } from '../settings';
import { ToldError } from '../told-error';
import {
  applyChanges,
  describeChanges,
  problemsAfter,
  type FileChanges,
} from './authoring/changes';

/** Where the content and the project are. */
export type Folders = Pick<Settings, 'contentDir' | 'projectDir'>;

/** The content folder as it is shown: `content`. */
export function shownFolder({ contentDir, projectDir }: Folders): string {
  return path.relative(projectDir, contentDir) || '.';
}

/**
 * The content, whose every file has the right shape.
 *
 * @throws ToldError with what is wrong when it has not
 */
export function loadInOrder(place: Folders): Loaded {
  const { loaded, problems } = loadContent(place.contentDir);
  if (loaded === undefined) throw putRightFirst(problems, place);
  return loaded;
}

/**
 * The content, in which the check finds nothing wrong.
 *
 * @param day as `2026-11-22`
 * @throws ToldError with what is wrong when it does
 */
export function checkInOrder(place: Folders, day: string): Loaded & { content: Content } {
  const { content, loaded, problems } = checkContent(place.contentDir, day);
  if (content === undefined) throw putRightFirst(problems, place);
  return loaded;
}

function putRightFirst(problems: readonly Problem[], place: Folders): ToldError {
  return new ToldError(
    `${describeProblems(problems, shownFolder(place))}\nPut this right first. Nothing has been done.`,
    1,
  );
}

/** Changes, and whether they may be made though the check then finds something. */
type Planned = { changes: FileChanges; mayLeaveProblems?: true };

/**
 * Says which files and lines would change, and what the check would then find where that is allowed.
 *
 * @param day as `2026-11-22`
 * @throws ToldError with what the check would find
 */
export function describePlan(
  place: Folders,
  { changes, mayLeaveProblems }: Planned,
  day: string,
): string {
  const problems = problemsAfter(place.contentDir, changes, day);
  if (problems.length > 0 && mayLeaveProblems === undefined)
    throw new ToldError(
      `That would not be in order:\n\n${describeProblems(problems, shownFolder(place))}\nNothing has been changed.`,
      1,
    );
  const told = describeChanges(changes, (file) => textIn(place, file), shownFolder(place));
  return problems.length === 0
    ? told
    : `${told}\n\nThen this is to put right:\n\n${describeProblems(problems, shownFolder(place))}`;
}

/**
 * Changes files of the content, all of them or none.
 *
 * @returns what to tell: the files and the lines that change
 * @throws ToldError with what the check would find
 */
export function makePlan(place: Folders, plan: Planned, day: string): string {
  const told = describePlan(place, plan, day);
  applyChanges(place.contentDir, plan.changes);
  return told;
}

/** The text of a file of the content folder; undefined when there is none. */
export function textIn({ contentDir }: Folders, file: string): string | undefined {
  const whole = path.join(contentDir, file);
  return existsSync(whole) ? readFileSync(whole, 'utf8') : undefined;
}

/**
 * The address of a page from what was typed or copied from the address bar of a browser.
 *
 * @example typedAddress('https://who-to-tell.example.org/after/#keep') // '/after/'
 */
export function typedAddress(typed: string): string {
  return URL.canParse(typed) ? new URL(typed).pathname : typed;
}
