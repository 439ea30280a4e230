import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ToldError } from '../../told-error';
import { changeWhole } from '../../write-whole';
import { PUBLISHED_ADDRESSES_FILE } from '../build/steps/published-addresses';
import {
  agreed,
  changedWords,
  commonState,
  noteTakenUp,
  sentAs,
  stateOf,
  takenUp,
  textAt,
  textInFolder,
  type Copy,
} from './copy';
import { askGit, git } from './git';
import { mergeFile, type Choice, type Side } from './merge-file';
import { setAside, type SetAside } from './set-aside';

/** Answers where two people changed the same, in the order in which it is asked. */
export type Decide = (choices: readonly Choice[]) => Promise<readonly Side[]>;

/** What came of it. */
export type Brought = {
  /** The agreed words, before and after. */
  before: string;
  after: string;
  /** Files that this folder changes and others did too. */
  both: string[];
  /** Where the versions that were not chosen are kept; relative to the folder. */
  kept: string | undefined;
};

/**
 * Brings what others agreed on, and what they added to the change that is taken up here, together
 * with what this folder changes.
 *
 * @throws ToldError with a sentence; the folder is then as it was
 */
export async function bringTogether(copy: Copy, decide: Decide): Promise<Brought> {
  const before = await stateOf(copy, 'HEAD');
  const after = await stateOf(copy, agreed(copy));
  const change = await takenUp(copy);
  const base = await commonState(copy, before, after);
  await refuseOwnProgram(copy, base);
  const first =
    before === after
      ? { both: [], kept: undefined }
      : await meet(copy, { base, theirs: after, decide, move: true });
  const state =
    change && (await askGit(copy.folder, ['rev-parse', '-q', sentAs(copy, change.name)]));
  // It has gone when it was agreed on, or when somebody took it away.
  if (change !== undefined && !state) await noteTakenUp(copy, undefined);
  if (change === undefined || !state || state === change.state) return { before, after, ...first };
  const second = await meet(copy, { base: change.state, theirs: state, decide, move: false });
  await noteTakenUp(copy, { ...change, state });
  const both = [...new Set([...first.both, ...second.both])];
  return { before, after, both, kept: second.kept ?? first.kept };
}

/**
 * Takes up a change that somebody sent: it lies in the files then, as if it had been made here.
 *
 * @throws ToldError when there is no such change, or when the folder has changes of its own
 */
export async function takeUp(copy: Copy, name: string, decide: Decide): Promise<Brought> {
  const state = await askGit(copy.folder, ['rev-parse', '-q', '--verify', sentAs(copy, name)]);
  if (!state)
    throw new ToldError(`No change called "${name}" was sent. "npm run get" lists them.`, 2);
  if ((await takenUp(copy))?.name === name) return bringTogether(copy, decide);
  const own = (await changedWords(copy, 'HEAD')).filter(
    // A build adds to the list by itself.
    (file) => file !== PUBLISHED_ADDRESSES_FILE,
  );
  if (own.length > 0)
    throw new ToldError(
      `This folder holds changes that were not sent: ${own.join(', ')}. Send them first, or set ` +
        `them aside: npm run get -- --set-aside`,
      1,
    );
  const brought = await bringTogether(copy, decide);
  const base = await commonState(copy, brought.after, state);
  const { both, kept } = await meet(copy, { base, theirs: state, decide, move: false });
  await noteTakenUp(copy, { name, state });
  return { ...brought, both, kept };
}

/** Shows the agreed words again. What this folder changed is kept aside, when wanted. */
export async function showAgreed(copy: Copy, keep: boolean): Promise<string | undefined> {
  const own = await changedWords(copy, 'HEAD');
  const aside = keep && own.length > 0 ? setAside(copy) : undefined;
  aside?.keep('mine', new Map(own.map((file) => [file, textInFolder(copy, file)])));
  await putBack(copy, own);
  await noteTakenUp(copy, undefined);
  return aside?.shown;
}

type Meeting = {
  base: string;
  theirs: string;
  decide: Decide;
  /** Whether the folder stands on their state afterwards. */
  move: boolean;
};

async function meet(
  copy: Copy,
  { base, theirs, decide, move }: Meeting,
): Promise<Pick<Brought, 'both' | 'kept'>> {
  const [own, other] = await Promise.all([
    changedWords(copy, base),
    changedWords(copy, base, theirs),
  ]);
  const both = own.filter((file) => other.includes(file));
  const files = move ? own : other;
  const versions = new Map(
    await Promise.all(
      files.map(async (file) => {
        const [was, there] = await Promise.all([
          textAt(copy, base, file),
          textAt(copy, theirs, file),
        ]);
        return [file, { base: was, mine: textInFolder(copy, file), theirs: there }] as const;
      }),
    ),
  );
  const inContent = (file: string) => path.posix.relative(copy.words[0] ?? '', file);
  const choices: Choice[] = [];
  for (const [file, texts] of versions)
    mergeFile(inContent(file), texts, (choice) => {
      choices.push({ ...choice, file });
      return 'theirs';
    });
  const answers = choices.length === 0 ? [] : await decide(choices);
  let asked = 0;
  const merged = new Map(
    [...versions].map(([file, texts]) => [
      file,
      mergeFile(inContent(file), texts, () => answers[asked++] ?? 'theirs'),
    ]),
  );
  const aside = setAside(copy);
  const before = new Map(own.map((file) => [file, textInFolder(copy, file)]));
  aside.keep('mine', before);
  if (move) await moveTo(copy, theirs, own, before);
  write(copy, merged);
  return { both, kept: keepUnchosen(aside, choices, versions) };
}

function keepUnchosen(
  aside: SetAside,
  choices: readonly Choice[],
  versions: ReadonlyMap<string, Readonly<Record<Side, string | undefined>>>,
): string | undefined {
  aside.forget();
  const files = [...new Set(choices.map(({ file }) => file))];
  if (files.length === 0) return undefined;
  for (const side of ['mine', 'theirs'] as const)
    aside.keep(side, new Map(files.map((file) => [file, versions.get(file)?.[side]])));
  return aside.shown;
}

/** Puts the folder on another state; files of the program that were changed here stop it. */
async function moveTo(
  copy: Copy,
  state: string,
  own: readonly string[],
  before: ReadonlyMap<string, string | undefined>,
): Promise<void> {
  try {
    await putBack(copy, own);
    await git(copy.folder, ['reset', '--quiet', '--keep', state]);
  } catch (error) {
    write(copy, before);
    throw error;
  }
}

/** Gives files the texts that the agreed words have. */
async function putBack(copy: Copy, files: readonly string[]): Promise<void> {
  if (files.length === 0) return;
  await git(copy.folder, ['reset', '--quiet', 'HEAD', '--', ...files]);
  const texts = await Promise.all(
    files.map(async (file) => [file, await textAt(copy, 'HEAD', file)] as const),
  );
  const there = texts.flatMap(([file, text]) => (text === undefined ? [] : [file]));
  if (there.length > 0) await git(copy.folder, ['checkout', '--quiet', 'HEAD', '--', ...there]);
  for (const [file, text] of texts)
    if (text === undefined) rmSync(path.join(copy.folder, file), { force: true });
}

function write(copy: Copy, texts: ReadonlyMap<string, string | undefined>): void {
  const changed = [...texts].filter(([file, text]) => textInFolder(copy, file) !== text);
  changeWhole(
    new Map(
      changed
        .map(([file, text]) => [path.join(copy.folder, file), text] as const)
        .filter(([file, text]) => text !== undefined || existsSync(file)),
    ),
  );
}

/** Somebody who changes the program has ways of their own, and must not lose what they noted down. */
async function refuseOwnProgram({ folder, words }: Copy, base: string): Promise<void> {
  const others = words.map((file) => `:(exclude)${file}`);
  const own = await git(folder, ['diff', '--name-only', base, 'HEAD', '--', '.', ...others]);
  if (own !== '')
    throw new ToldError(
      'This folder holds changes of the program that nobody else has yet. Ask the developer who ' +
        'made them to pass them on first.',
      1,
    );
}
