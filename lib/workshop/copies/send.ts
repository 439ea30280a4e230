import { rmSync } from 'node:fs';
import path from 'node:path';
import { ToldError } from '../../told-error';
import {
  agreed,
  askShared,
  changedWords,
  placeOfSent,
  sentAs,
  shownToHosts,
  stateOf,
  takenUp,
  type Copy,
} from './copy';
import { askGit, git, gitSays } from './git';
import { printedLink, reviewLink } from './review-link';

export type Sending = {
  /** What the change is called from now on. */
  name: string;
  /** Whether it was sent before, and is now more. */
  isAgain: boolean;
  /** Where a colleague looks at it; nothing where the host is not known. */
  link: string | undefined;
};

/**
 * Passes on what this folder changes, as one change with a sentence. The folder stays as it is.
 *
 * @param day as `2026-11-29`
 * @param who stands beside the sentence, where this computer has not been told a name
 * @throws ToldError with a sentence; nothing has been sent then
 */
export async function sendChange(
  copy: Copy,
  { sentence, who, day }: { sentence: string; who: string | undefined; day: string },
): Promise<Sending> {
  const { folder, remote, main } = copy;
  const change = await takenUp(copy);
  const name = change?.name ?? (await freeName(copy, day));
  const tree = await treeOfFolder(copy);
  const from = change && (await stateOf(copy, sentAs(copy, name)));
  if (from !== undefined && tree === (await git(folder, ['rev-parse', `${from}^{tree}`])).trim())
    throw new ToldError(`Nothing has been changed since ${name} was sent.`, 1);
  const shared = await stateOf(copy, agreed(copy));
  const isIn =
    from !== undefined &&
    (await askGit(folder, ['merge-base', '--is-ancestor', shared, from])) !== undefined;
  const parents = [from, isIn ? undefined : shared].flatMap((state) =>
    state === undefined ? [] : ['-p', state],
  );
  const env = await nameOf(folder, who);
  const words = ['commit-tree', tree, ...parents, '-m', sentence];
  const state = (await git(folder, words, { env })).trim();
  const { said } = await gitSays(folder, ['push', remote, `${state}:${placeOfSent(name)}`]);
  await askShared(copy);
  const where = (await git(folder, ['remote', 'get-url', '--push', remote])).trim();
  const link = printedLink(said, where) ?? reviewLink(where, shownToHosts(name), main);
  return { name, isAgain: from !== undefined, link };
}

/** A dull name that says which file it is about: `2026-11-29-childline`. */
async function freeName(copy: Copy, day: string): Promise<string> {
  const files = await changedWords(copy, 'HEAD');
  const first = files.find((file) => !file.includes('/approvals/')) ?? files[0] ?? 'words';
  const base = `${day}-${path.basename(first, path.extname(first)).replaceAll(/[^A-Za-z0-9-]+/g, '-')}`;
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? base : `${base}-${number}`;
    if (!(await askGit(copy.folder, ['rev-parse', '-q', '--verify', sentAs(copy, name)])))
      return name;
  }
}

/** The agreed state of everything, with the words as they lie in the folder. What is staged there stays. */
async function treeOfFolder(copy: Copy): Promise<string> {
  const { folder } = copy;
  const gitFolder = (await git(folder, ['rev-parse', '--absolute-git-dir'])).trim();
  const index = path.join(gitFolder, `who-to-tell-${process.pid}.index`);
  const env = { GIT_INDEX_FILE: index };
  try {
    await git(folder, ['read-tree', agreed(copy)], { env });
    const files = await changedWords(copy, agreed(copy));
    await git(folder, ['add', '--all', '--', ...files], { env });
    return (await git(folder, ['write-tree'], { env })).trim();
  } finally {
    rmSync(index, { force: true });
  }
}

async function nameOf(folder: string, who: string | undefined): Promise<Record<string, string>> {
  const [name, email] = await Promise.all([
    askGit(folder, ['config', 'user.name']),
    askGit(folder, ['config', 'user.email']),
  ]);
  const shown = who ?? name;
  if (!shown)
    throw new ToldError(
      'Nobody has told this computer who you are. Add your role to the line: --who "Press desk"',
      2,
    );
  // A name must have an address beside it; this one can belong to nobody (RFC 2606).
  const address = email || 'nobody@who-to-tell.invalid';
  return {
    GIT_AUTHOR_NAME: shown,
    GIT_AUTHOR_EMAIL: address,
    GIT_COMMITTER_NAME: shown,
    GIT_COMMITTER_EMAIL: address,
  };
}
