import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';

test('one edit on Windows, which ends every line in its own way, is one changed line for colleagues', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'endings-'));
  const git = (...words: string[]) =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...words], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  try {
    copyFileSync(path.resolve('.gitattributes'), path.join(folder, '.gitattributes'));
    git('init', '--quiet');
    writeFileSync(path.join(folder, 'help.md'), 'one\ntwo\nthree\n');
    git('add', '.');
    git('commit', '--quiet', '--message', 'Begin');
    writeFileSync(path.join(folder, 'help.md'), 'one\r\n2\r\nthree\r\n');
    expect(git('diff', '--numstat')).toBe('1\t1\thelp.md\n');
  } finally {
    rmSync(folder, { recursive: true });
  }
});
