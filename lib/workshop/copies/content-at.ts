import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Loaded } from '../../content/reading/load';
import type { Settings } from '../../settings';
import { loadInOrder } from '../content-in-order';
import { git } from './git';

/**
 * The content as it was in an earlier state, read from a copy that is thrown away.
 *
 * @throws ToldError when there is no such state, or something was wrong with it
 */
export async function contentAt(
  { contentDir }: Pick<Settings, 'contentDir'>,
  state: string,
): Promise<Loaded> {
  const above = mkdtempSync(path.join(tmpdir(), 'who-to-tell-'));
  const shown = `${path.basename(contentDir)} at ${state.replaceAll(path.sep, '-')}`;
  const copy = path.join(above, shown);
  const archive = path.join(above, 'content.tar');
  try {
    mkdirSync(copy);
    await git(contentDir, ['archive', '--format=tar', `--output=${archive}`, state, '.']);
    execFileSync('tar', ['-x', '-f', archive, '-C', copy]);
    return loadInOrder({ contentDir: copy, projectDir: above });
  } finally {
    rmSync(above, { recursive: true, force: true });
  }
}
