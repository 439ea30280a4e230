import { execFile } from 'node:child_process';
import { appendFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { faultCode } from '../../system-fault';
import { ToldError } from '../../told-error';

/*
 * Git keeps the words and passes them on. People who change words never meet its name: what it says
 * when something fails is told here in sentences, and kept to the letter for whoever set this up.
 */

/** Enough for the whole content, many times over. */
const BYTES_AT_MOST = 256 * 1024 * 1024;
/** Long enough for a slow line, short enough not to look stuck. In milliseconds. */
const TIME_AT_MOST = 120_000;
/** Where what Git said is kept, in the project's folder. */
const FAULTS = '.build/shared-copy.log';

const SET_UP = 'whoever set this up (.github/SETUP.md, "A computer for officers")';

/** What Git says, and what it means for the person at the keyboard; the first that fits counts. */
const MEANINGS: readonly (readonly [said: RegExp, sentence: string])[] = [
  [
    /not a git repository/i,
    `This folder is a plain copy, such as one unpacked from a ZIP file: it cannot get what others ` +
      `changed, nor pass yours on. Ask ${SET_UP} for one that can, and copy your files over.`,
  ],
  [
    /could not read (user|pass)|authentication failed|(permission|access) denied|host key verif|\b40[13]\b/i,
    'The shared copy does not know you: you are not signed in on this computer, or may not ' +
      `change it. Sign in again, or ask ${SET_UP}.`,
  ],
  [
    /repository .*not found|does not appear to be a git repository|project you were looking for/i,
    `The shared copy is not where it was, or you may not see it. Ask ${SET_UP}.`,
  ],
  [
    /could not (resolve|read from)|unable to access|timed? ?out|connection (refused|reset|closed)|unreachable/i,
    'The shared copy cannot be reached: there is no network, or it does not answer. Try again later.',
  ],
  [
    /non-fast-forward|fetch first|stale info|cannot lock ref/i,
    'Somebody else sent something at the same moment. Type the same line again.',
  ],
  [
    /protected branch|pre-receive hook declined|remote rejected/i,
    `The shared copy did not take the change: its rules forbid it. Ask ${SET_UP}.`,
  ],
  [
    /untracked working tree files|not uptodate|local changes/i,
    'Files of the program were changed in this folder, and others changed them too. Ask a ' +
      'developer to put that right first.',
  ],
  [
    /shallow|not a valid object|bad (object|revision)|unknown revision/i,
    `This folder knows too little of what went before. Ask ${SET_UP} for a whole copy.`,
  ],
];

export type GitOptions = {
  /** Settings beside those of this process. */
  env?: Readonly<Record<string, string>>;
  /** How long it may take, in milliseconds. */
  patience?: number | undefined;
};

/**
 * Runs Git in a folder; it never asks anything.
 *
 * @returns what it printed, and what it said beside that
 * @throws ToldError with a sentence that does not name Git; what it said is added to a file
 */
export async function gitSays(
  folder: string,
  words: readonly string[],
  { env, patience = TIME_AT_MOST }: GitOptions = {},
): Promise<{ printed: string; said: string }> {
  return new Promise((resolve, reject) => {
    execFile(
      'git',
      words,
      {
        cwd: folder,
        env: { ...process.env, ...env, LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0' },
        maxBuffer: BYTES_AT_MOST,
        timeout: patience,
      },
      (error, printed, said) => {
        if (error === null) resolve({ printed, said });
        else reject(inOurWords(words, error, said));
      },
    ).stdin?.end();
  });
}

/** What Git printed. See gitSays. */
export async function git(
  folder: string,
  words: readonly string[],
  options: GitOptions = {},
): Promise<string> {
  return (await gitSays(folder, words, options)).printed;
}

/** What Git printed on one line; undefined when it could not do it. */
export async function askGit(
  folder: string,
  words: readonly string[],
): Promise<string | undefined> {
  return git(folder, words).then(
    (printed) => printed.trim(),
    () => undefined,
  );
}

/** Names that Git prints with a sign between them that no name can hold. */
export async function gitNames(folder: string, words: readonly string[]): Promise<string[]> {
  return (await git(folder, words)).split('\0').filter((name) => name !== '');
}

function inOurWords(
  words: readonly string[],
  error: Error & { killed?: boolean },
  said: string,
): ToldError {
  if (faultCode(error) === 'ENOENT')
    return new ToldError(`A program that this needs is not on this computer. Ask ${SET_UP}.`, 2, {
      cause: error,
    });
  keep(words, said);
  const whole = error.killed === true ? 'timed out' : said;
  const sentence =
    MEANINGS.find(([pattern]) => pattern.test(whole))?.[1] ??
    `The shared copy answered in a way that nobody foresaw. ${FAULTS} holds what it said: show it to ${SET_UP}.`;
  return new ToldError(sentence, 1, { cause: error });
}

function keep(words: readonly string[], said: string): void {
  try {
    const file = path.resolve(FAULTS);
    mkdirSync(path.dirname(file), { recursive: true });
    appendFileSync(file, `${new Date().toISOString()} git ${words.join(' ')}\n${said}\n`);
  } catch {
    // The sentence is what matters.
  }
}
