import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Settings } from '../../settings';
import { ToldError } from '../../told-error';
import { PUBLISHED_ADDRESSES_FILE } from '../build/steps/published-addresses';
import { askGit, git, gitNames } from './git';

/*
 * How changes travel. The folder of each person always stands on the words that all have agreed on;
 * whatever that person changes lies in the files and nowhere else. A change that is sent becomes one
 * branch of the shared copy, and the folder shows the agreed words again. Whoever takes it up gets it
 * back into the files. So "npm run diff" always says what is changed, and there is nothing to switch.
 */

export type Copy = {
  /** The project's folder. */
  folder: string;
  /** What officers change, relative to the folder: the content, and the list that a build adds to. */
  words: readonly string[];
  /** What Git calls the shared copy, and the agreed words in it. */
  remote: string;
  main: string;
};

/** Before the name of each sent change, so that nothing else is taken for one. */
const SENT = 'words/';

/**
 * Looks at the folder: where its shared copy is, and that it stands on the agreed words.
 *
 * @throws ToldError with a sentence when it cannot get or send anything
 */
export async function findCopy({
  projectDir: folder,
  contentDir,
}: Pick<Settings, 'projectDir' | 'contentDir'>): Promise<Copy> {
  const content = path.relative(folder, contentDir).split(path.sep).join('/');
  if (content.startsWith('..'))
    throw new ToldError(
      'CONTENT_DIR names a folder outside the project. Only the words of the project can be got and sent.',
      2,
    );
  await git(folder, ['rev-parse', '--git-dir']);
  const remotes = (await git(folder, ['remote'])).split('\n').filter((name) => name !== '');
  const remote = remotes.find((name) => name === 'origin') ?? remotes[0];
  if (remote === undefined)
    throw new ToldError(
      'This folder does not know where the shared copy is. Ask whoever set this up ' +
        '(.github/SETUP.md, "A computer for officers").',
      1,
    );
  const main = await mainOf(folder, remote);
  if ((await askGit(folder, ['symbolic-ref', '--short', 'HEAD'])) !== main)
    throw new ToldError(
      'This folder does not stand on the agreed words: somebody has switched it to other ones. Ask ' +
        'whoever set this up to switch it back.',
      1,
    );
  return { folder, words: [content, PUBLISHED_ADDRESSES_FILE], remote, main };
}

async function mainOf(folder: string, remote: string): Promise<string> {
  const known = await askGit(folder, ['symbolic-ref', '--short', `refs/remotes/${remote}/HEAD`]);
  if (known !== undefined) return known.slice(`${remote}/`.length);
  const told = await git(folder, ['ls-remote', '--symref', remote, 'HEAD']);
  return /^ref: refs\/heads\/(\S+)/.exec(told)?.[1] ?? 'main';
}

/**
 * Asks the shared copy for what is new. Nothing in the folder changes by that.
 *
 * @param patience in milliseconds, where it is less than usual
 */
export async function askShared({ folder, remote, main }: Copy, patience?: number): Promise<void> {
  const into = (name: string) => `+refs/heads/${name}:refs/remotes/${remote}/${name}`;
  const words = ['fetch', '--quiet', '--prune', '--no-tags', remote, into(main), into(`${SENT}*`)];
  await git(folder, words, { patience });
}

/** What Git calls the agreed words in the shared copy. */
export const agreed = ({ remote, main }: Copy): string => `refs/remotes/${remote}/${main}`;

/** What Git calls a sent change: here as the shared copy had it, and there. */
export const sentAs = ({ remote }: Copy, name: string): string =>
  `refs/remotes/${remote}/${SENT}${name}`;
export const placeOfSent = (name: string): string => `refs/heads/${SENT}${name}`;
export const shownToHosts = (name: string): string => `${SENT}${name}`;

/** The fingerprint of a state of everything. */
export async function stateOf({ folder }: Copy, name: string): Promise<string> {
  return (await git(folder, ['rev-parse', '--verify', `${name}^{commit}`])).trim();
}

/** The newest state that two have in common. */
export async function commonState({ folder }: Copy, one: string, other: string): Promise<string> {
  return (await git(folder, ['merge-base', one, other])).trim();
}

/** Files of the words in which two states differ; without the second, a state and the folder. */
export async function changedWords(
  { folder, words }: Copy,
  from: string,
  to?: string,
): Promise<string[]> {
  const states = to === undefined ? [from] : [from, to];
  const names = ['diff', '--name-only', '--no-renames', '--relative', '-z', ...states, '--'];
  const found = await gitNames(folder, [...names, ...words]);
  const added =
    to === undefined
      ? await gitNames(folder, ['ls-files', '--others', '--exclude-standard', '-z', '--', ...words])
      : [];
  return [...new Set([...found, ...added])].sort();
}

/** A file as a state has it; undefined when it has none. */
export async function textAt(
  { folder }: Copy,
  state: string,
  file: string,
): Promise<string | undefined> {
  const isThere = await gitNames(folder, ['ls-tree', '--name-only', '-z', state, '--', file]);
  return isThere.length === 0 ? undefined : git(folder, ['show', `${state}:./${file}`]);
}

/** A file as it lies in the folder. */
export function textInFolder({ folder }: Copy, file: string): string | undefined {
  const whole = path.join(folder, file);
  return existsSync(whole) ? readFileSync(whole, 'utf8') : undefined;
}

/** The sent change that this folder has taken up, and its state when it last met the folder's. */
export type TakenUp = { name: string; state: string };

const NOTE = 'who-to-tell.change';

export async function takenUp({ folder }: Copy): Promise<TakenUp | undefined> {
  const note = await askGit(folder, ['config', '--local', NOTE]);
  const [name, state] = note?.split(' ') ?? [];
  return name === undefined || state === undefined ? undefined : { name, state };
}

export async function noteTakenUp({ folder }: Copy, change: TakenUp | undefined): Promise<void> {
  if (change === undefined) await askGit(folder, ['config', '--local', '--unset-all', NOTE]);
  else await git(folder, ['config', '--local', NOTE, `${change.name} ${change.state}`]);
}

/** A change that somebody sent and that is not among the agreed words yet. */
export type SentChange = { name: string; sentence: string; who: string; day: string };

/** The sent changes that still say something else than the agreed words. */
export async function sentChanges(copy: Copy): Promise<SentChange[]> {
  const { folder, remote } = copy;
  const format = '%(refname)%00%(contents:subject)%00%(authorname)%00%(committerdate:short)%00';
  const told = await git(folder, [
    'for-each-ref',
    `--format=${format}`,
    `refs/remotes/${remote}/${SENT}`,
  ]);
  const found = told.split('\0\n').filter((line) => line !== '');
  const sent = await Promise.all(
    found.map(async (line): Promise<SentChange[]> => {
      const [ref = '', sentence = '', who = '', day = ''] = line.split('\0');
      const files = await changedWords(copy, await commonState(copy, ref, agreed(copy)), ref);
      const open = await changedWords({ ...copy, words: files }, agreed(copy), ref);
      return files.length === 0 || open.length === 0
        ? []
        : [{ name: ref.slice(sentAs(copy, '').length), sentence, who, day }];
    }),
  );
  return sent.flat();
}
