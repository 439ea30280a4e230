import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { addressOfFile } from '../../content/addresses';
import { kindOf, kinds } from '../../content/kinds';
import { closest } from '../../content/shape/closest';
import { ToldError } from '../../told-error';
import {
  checkInOrder,
  describePlan,
  makePlan,
  shownFolder,
  textIn,
  typedAddress,
  type Folders,
} from '../content-in-order';
import type { FileChanges } from './changes';
import { movePages, movesOf } from './move-page';
import { newFile, type NewKind } from './new-file';
import { removeFile, whyItStays, whyNotTo } from './remove-file';

/** What somebody asked for, worked out and not yet done: for the commands and for the editor alike. */
export type Plan = {
  changes: FileChanges;
  /** What to tell when it is done. */
  done: string;
  /** Whether it may leave something to put right, as what it puts back was once published. */
  mayLeaveProblems?: true;
};

/** Where the content is, and the day that counts as today. */
export type Desk = Folders & { day: string };

/**
 * Does what was asked for, all of it or nothing, or says what would change.
 *
 * @param isTrial whether to say only what would change
 * @throws ToldError with what the check would find
 */
export function carryOut(plan: Plan, desk: Desk, isTrial: boolean): string {
  if (isTrial) return describePlan(desk, plan, desk.day);
  return `${makePlan(desk, plan, desk.day)}\n\n${plan.done}`;
}

/**
 * A page at another address, with every link to it.
 *
 * @throws ToldError when the page is none, or cannot stand there
 */
export function planRename(typedFrom: string, typedTo: string, desk: Desk): Plan {
  const [from, to] = [typedAddress(typedFrom), typedAddress(typedTo)];
  const { content, files } = checkInOrder(desk, desk.day);
  const addresses = content.pages.map((page) => page.address);
  const reason = whyNotFrom(from, to, addresses);
  if (reason !== undefined) throw new ToldError(reason, 2);
  const moves = movesOf(from, to, content);
  return {
    changes: movePages(
      moves,
      content,
      files.map((file) => file.path),
      textsOf(desk),
      desk.day,
    ),
    done:
      `${moves.map((move) => `${move.from} is now ${move.to}`).join('\n')}\nThe links to ` +
      (moves.length === 1
        ? 'it were mended, and the old address leads to the new.'
        : 'them were mended, and the old addresses lead to the new.'),
  };
}

/** Why a page cannot move from one address to the other. */
function whyNotFrom(from: string, to: string, addresses: readonly string[]): string | undefined {
  if (!/^\/([a-z0-9]+(-[a-z0-9]+)*\/)+$/.test(to))
    return (
      `"${to}" cannot be an address. Use small letters, digits and hyphens, with a slash at both ` +
      `ends: /parents/pictures/`
    );
  if (from === '/') return 'The home page stays where it is.';
  if (!addresses.includes(from)) {
    const near = closest(from, addresses);
    return `There is no page at "${from}".${near === undefined ? '' : ` Did you mean "${near}"?`}`;
  }
  if (addresses.includes(to)) return `There is a page at "${to}" already.`;
  return to.startsWith(from)
    ? `"${to}" is inside "${from}". A page cannot move into itself.`
    : undefined;
}

/**
 * Without a page or another file, and with every link to it leading elsewhere.
 *
 * @param what its address, or its path in the content folder
 * @param typedTo the address that a page leads to from then on
 * @throws ToldError when there is no such file, or the site cannot be without it
 */
export function planRemove(what: string, typedTo: string | undefined, desk: Desk): Plan {
  const loaded = checkInOrder(desk, desk.day);
  const typed = what.replace(`${shownFolder(desk)}/`, '');
  const file = loaded.files.find(
    ({ path: name }) => name === typed || pageAddress(name) === typedAddress(what),
  );
  if (file === undefined)
    throw new ToldError(
      `There is no page or file "${what}". Use its address, such as /parents/pictures/, or its path, ` +
        `such as sources/name.md.`,
      2,
    );
  const removed = { path: file.path, id: file.id, address: pageAddress(file.path) };
  const stays = whyItStays(removed, loaded);
  if (stays !== undefined)
    throw new ToldError(`"${what}" stays. ${stays} Nothing has been changed.`, 1);
  const to = typedTo === undefined ? undefined : typedAddress(typedTo);
  const from = removed.address;
  if (from !== undefined && to === undefined)
    throw new ToldError(
      `People may have kept the address ${from}. Say where it should lead: npm run remove -- ` +
        `${what} --to /other/address/`,
      2,
    );
  const reason = from && to && whyNotTo({ from, to }, loaded);
  if (reason) throw new ToldError(reason, 2);
  return {
    changes: removeFile(removed, to, loaded, textsOf(desk), desk.day),
    done:
      from && to
        ? `Links to ${from} lead to ${to} now, and so does the old address. Read the sentences around ` +
          `them again.`
        : `${file.path} is gone.`,
  };
}

/** The address of the page that a file becomes; undefined for one that is no page. */
export function pageAddress(file: string): string | undefined {
  const kind = kindOf(file);
  return kind !== undefined && kinds[kind].hasPage ? addressOfFile(file) : undefined;
}

/**
 * A new file made from a few answers.
 *
 * @throws ToldError when there is one of this name
 */
export function planNew(
  kind: NewKind,
  answers: Readonly<Record<string, string>>,
  desk: Desk,
): Plan & { path: string } {
  const { content } = checkInOrder(desk, desk.day);
  const file = newFile({ kind, answers, content, textOf: textsOf(desk), today: desk.day });
  if (existsSync(path.join(desk.contentDir, file.path)))
    throw new ToldError(
      `The file "${file.path}" is there already. Choose another title, or change that file.`,
      1,
    );
  return { ...file, done: 'Open it, write the words, and run "npm run check".' };
}

/**
 * A file as it was when it was last passed on to others.
 *
 * @param file its path in the content folder
 * @throws ToldError when it was never passed on, or is as it was
 */
export function planUndo(file: string, desk: Desk): Plan {
  const name = insideContent(file, desk);
  const before = textBefore(name, desk);
  if (before === undefined)
    throw new ToldError(
      existsSync(path.join(desk.contentDir, name))
        ? `"${name}" is new, so there is nothing to put back. To take it away: npm run remove -- ${name}`
        : `There is no file "${name}", and there was none. Use its path, such as contacts/name.md.`,
      2,
    );
  if (before === textIn(desk, name))
    throw new ToldError(`"${name}" is as it was. Nothing has been changed.`, 1);
  return {
    changes: new Map([[name, before]]),
    done: `${name} is as it was before your changes.`,
    mayLeaveProblems: true,
  };
}

/**
 * A file written anew as plain text, such as one that no form can show.
 *
 * @param file its path in the content folder
 * @param was the text that it was made from
 * @throws ToldError when there is no such file, or somebody else has changed it since
 */
export function planPlain(file: string, text: string, was: string, desk: Desk): Plan {
  const name = insideContent(file, desk);
  const now = textIn(desk, name);
  if (now === undefined) throw new ToldError(`There is no file "${name}" any more.`, 1);
  if (asLines(now) !== asLines(was))
    throw new ToldError(
      `Somebody else changed "${name}" after you opened it. Copy your words, open it again, and put ` +
        `them in there. Nothing has been changed.`,
      1,
    );
  return {
    changes: new Map([[name, `${asLines(text).trimEnd()}\n`]]),
    done: `${name} is saved.`,
    mayLeaveProblems: true,
  };
}

/** A browser gives back other line ends than it got. */
function asLines(text: string): string {
  return text.replaceAll(/\r\n?/g, '\n');
}

/**
 * The path in the content folder of a file that somebody named.
 *
 * @throws ToldError when it would stand outside, or is no text of the site
 */
function insideContent(typed: string, desk: Desk): string {
  const name = typed.replaceAll('\\', '/').replace(`${shownFolder(desk)}/`, '');
  if (
    !name.endsWith('.md') ||
    name.startsWith('/') ||
    name.split('/').some((one) => one.startsWith('.'))
  )
    throw new ToldError(
      `"${typed}" is no file of the content. Use its path, such as contacts/name.md.`,
      2,
    );
  return name;
}

/** The paths in the content folder of the files that can be put back as they were, sorted. */
export function changedFiles(desk: Folders): string[] {
  const names = askGit(desk, ['diff', '--name-only', '-z', '--relative', 'HEAD', '--', '.']);
  return (names ?? '')
    .split('\0')
    .filter((name) => name !== '' && textBefore(name, desk) !== undefined);
}

function textBefore(file: string, desk: Folders): string | undefined {
  return askGit(desk, ['show', `HEAD:./${file}`]);
}

/** What Git says of the content folder; nothing where it says no, or is not there. */
function askGit({ contentDir }: Folders, words: string[]): string | undefined {
  try {
    return execFileSync('git', words, {
      cwd: contentDir,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    return undefined;
  }
}

function textsOf({ contentDir }: Folders): (file: string) => string {
  return (file) => readFileSync(path.join(contentDir, file), 'utf8');
}
