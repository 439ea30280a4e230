import { statSync } from 'node:fs';
import path from 'node:path';

/** A setting that cannot be used, as a sentence for the person who typed it. */
export class SettingError extends Error {
  override name = 'SettingError';
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The content folder: `CONTENT_DIR`, or `content` in the project's folder.
 *
 * @throws SettingError when it is not a folder
 */
export function contentDir(env: Environment, projectDir: string): string {
  const folder = path.resolve(projectDir, env.CONTENT_DIR ?? 'content');
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return folder;
  const named =
    env.CONTENT_DIR === undefined
      ? 'There is no folder "content" here.'
      : `CONTENT_DIR is "${env.CONTENT_DIR}", but there is no such folder.`;
  throw new SettingError(
    `${named} Run the command in the project's folder, or set CONTENT_DIR to a content folder.`,
  );
}

/**
 * The day that counts as today, as `2026-11-22`: from `SOURCE_DATE_EPOCH` (seconds since 1970,
 * reproducible-builds.org), else from the clock; in UTC.
 *
 * @throws SettingError when it is not a whole number of seconds
 */
export function today(env: Environment, now: () => Date = () => new Date()): string {
  const epoch = env.SOURCE_DATE_EPOCH;
  if (epoch === undefined || epoch === '') return now().toISOString().slice(0, 10);
  if (!/^\d{1,11}$/.test(epoch)) {
    throw new SettingError(
      `SOURCE_DATE_EPOCH is "${epoch}". It must be a whole number of seconds since 1 January 1970, such as 1795392000.`,
    );
  }
  return new Date(Number(epoch) * 1000).toISOString().slice(0, 10);
}

/**
 * The public address of the site without a slash at its end: `SITE_URL`, or the one in `site.md`.
 *
 * @throws SettingError when it is not an https address (or http on this machine) without a path
 */
export function siteAddress(env: Environment, fromSite: string): string {
  const given = env.SITE_URL === undefined || env.SITE_URL === '' ? fromSite : env.SITE_URL;
  const url = URL.canParse(given) ? new URL(given) : undefined;
  const local = url !== undefined && ['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname);
  const usable =
    url !== undefined &&
    (url.protocol === 'https:' || (local && url.protocol === 'http:')) &&
    url.pathname === '/' &&
    url.search === '' &&
    url.hash === '' &&
    url.username === '';
  if (!usable) {
    throw new SettingError(
      `SITE_URL is "${given}". It must be the site's whole address and nothing more, such as https://who-to-tell.example.org`,
    );
  }
  return url.origin;
}
