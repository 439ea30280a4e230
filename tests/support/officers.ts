import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { vi } from 'vitest';
import { editText, makeTree } from './broken-tree';
import { runCommand } from './run-command';

/** One person with a folder of the project. */
export type Officer = {
  folder: string;
  /** Runs a command as this person: the number it ends with, and all that it says. */
  run: (name: string, ...typed: string[]) => Promise<{ code: number; says: string }>;
  read: (file: string) => string | undefined;
  edit: (file: string, from: string, to: string) => void;
  write: (file: string, text: string) => void;
  git: (...words: string[]) => string;
};

/** A shared copy, which holds the small site of tests/broken/_base, and whoever works on it. */
export type Office = {
  shared: string;
  join: (name: string) => Officer;
  /** What a host does when a colleague presses its button: the change is among the agreed words then. */
  agree: (change: string) => void;
  /** Everything that commands have said here. */
  said: string[];
  close: () => void;
};

const asHost = ['-c', 'user.name=Host', '-c', 'user.email=host@example.org'];

function git(folder: string, ...words: string[]): string {
  return execFileSync('git', [...asHost, ...words], { cwd: folder, stdio: 'pipe' }).toString();
}

let made: string | undefined;

/** A shared copy and a folder that follows it, made once. The way between them is relative, so they can be copied. */
function template(): string {
  if (made !== undefined) return made;
  const above = mkdtempSync(path.join(tmpdir(), 'officers-'));
  process.once('exit', () => {
    rmSync(above, { recursive: true, force: true });
  });
  const folder = path.join(above, 'folder');
  mkdirSync(folder);
  git(folder, 'init', '-q', '-b', 'main');
  const tree = makeTree(undefined);
  cpSync(tree.folder, path.join(folder, 'content'), { recursive: true });
  tree.remove();
  const ignored = ['.build/', 'hosting', 'node_modules/', 'out', 'sent/', 'set-aside/'];
  writeFileSync(path.join(folder, '.gitignore'), ignored.join('\n'));
  writeFileSync(path.join(folder, 'program.js'), 'one\n');
  git(folder, 'add', '.');
  git(folder, 'commit', '-q', '-m', 'Begin');
  git(above, 'clone', '-q', '--bare', folder, 'shared.git');
  git(folder, 'remote', 'add', 'origin', '../shared.git');
  git(folder, 'fetch', '-q');
  return (made = above);
}

/** Real Git, with a bare repository as the shared copy, without whatever this computer has been told about Git. */
export function openOffice(): Office {
  vi.stubEnv('GIT_CONFIG_GLOBAL', path.join(tmpdir(), 'no-such-file'));
  vi.stubEnv('GIT_CONFIG_SYSTEM', path.join(tmpdir(), 'no-such-file'));
  const above = mkdtempSync(path.join(tmpdir(), 'officers-'));
  cpSync(template(), above, { recursive: true });
  const host = path.join(above, 'folder');
  const said: string[] = [];
  const join = (name: string): Officer => {
    const folder = path.join(above, name.toLowerCase().replaceAll(' ', '-'));
    cpSync(path.join(template(), 'folder'), folder, { recursive: true });
    const who = `[user]\n\tname = ${name}\n\temail = officer@example.org\n`;
    appendFileSync(path.join(folder, '.git/config'), who);
    const at = (file: string) => path.join(folder, file);
    return {
      folder,
      run: async (command, ...typed) => {
        const cwd = vi.spyOn(process, 'cwd').mockReturnValue(folder);
        try {
          const { code, told, refused } = await runCommand(command, ...typed);
          const says = [told, refused].filter((text) => text !== '').join('\n');
          said.push(says);
          return { code, says };
        } finally {
          cwd.mockRestore();
        }
      },
      read: (file) => (existsSync(at(file)) ? readFileSync(at(file), 'utf8') : undefined),
      edit: (file, from, to) => {
        writeFileSync(at(file), editText(readFileSync(at(file), 'utf8'), [[from, to]]));
      },
      write: (file, text) => {
        mkdirSync(path.dirname(at(file)), { recursive: true });
        writeFileSync(at(file), text);
      },
      git: (...words) => git(folder, ...words),
    };
  };
  return {
    shared: path.join(above, 'shared.git'),
    join,
    agree: (change) => {
      git(host, 'pull', '-q', '--ff-only', 'origin', 'main');
      git(host, 'fetch', '-q', 'origin', `words/${change}`);
      git(host, 'merge', '-q', '--no-ff', '-m', 'Agreed', 'FETCH_HEAD');
      git(host, 'push', '-q', 'origin', 'HEAD:main');
    },
    said,
    close: () => {
      vi.unstubAllEnvs();
      rmSync(above, { recursive: true, force: true });
    },
  };
}

/** Words of Git that no officer should have to know, outside addresses of pages. */
export function wordsOfGit(text: string): string[] {
  const plain = text.replaceAll(/https?:\/\/\S+/g, '');
  return (
    plain.match(
      /\b(git|branch(es)?|commit(s|ted)?|merge[sd]?|pull requests?|repositor(y|ies)|push(ed)?|rebase|HEAD|main)\b/gi,
    ) ?? []
  );
}
