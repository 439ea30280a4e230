import { isAbsolute, relative, resolve, sep } from 'node:path';
import { SettingError } from '../../settings';

function isInside(folder: string, other: string): boolean {
  const way = relative(other, folder);
  return !isAbsolute(way) && way.split(sep)[0] !== '..';
}

/**
 * The folder of the published site: `OUT_DIR`, or `out` in the project's folder.
 *
 * @throws SettingError when publishing there would replace the project, its content or a folder that holds them
 */
export function outDir(
  env: Readonly<Record<string, string | undefined>>,
  projectDir: string,
  contentDir: string,
): string {
  const folder = resolve(
    projectDir,
    env.OUT_DIR === undefined || env.OUT_DIR === '' ? 'out' : env.OUT_DIR,
  );
  const precious = [
    'app',
    'components',
    'lib',
    'node_modules',
    'public',
    'tests',
    '.git',
    '.next',
    '.build',
  ].map((name) => resolve(projectDir, name));
  const wouldReplace =
    isInside(projectDir, folder) ||
    isInside(contentDir, folder) ||
    [contentDir, ...precious].some((kept) => isInside(folder, kept));
  if (!wouldReplace) return folder;
  throw new SettingError(
    `OUT_DIR is "${env.OUT_DIR ?? ''}". The published site would replace files that it is made from. Set it to a folder of its own, such as out.`,
  );
}
