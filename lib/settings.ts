import { ToldError } from './told-error';
import { statSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { dayInLondon } from './dates';

/** The environment of a program: names and what was typed for them. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** How the site is made and sent is asked here alone, so that each setting means the same in every command. */
export type Settings = {
  /** The folder of package.json. */
  projectDir: string;
  /** `CONTENT_DIR`, or `content` in the project's folder. */
  contentDir: string;
  /** `OUT_DIR`, where the site is published and served from, or `out` in the project's folder. */
  outDir: string;
  /** `HOST` and `PORT`, where the server listens; without them only this computer reaches it. */
  host: string;
  port: number;
  /** `SITE_URL`, the public address in place of the one in `site.md`. */
  siteUrl: string | undefined;
  /** `PUBLISH_TO`, the folder or the place on a server that is public. */
  publishTo: string | undefined;
  /** `PUBLISH_KEY` and `PUBLISH_HOST_KEY`: what lets this computer in, and the line by which that server is known. */
  publishKey: string | undefined;
  publishHostKey: string | undefined;
  /** Whether colours are welcome (no-color.org). */
  wantsColour: boolean;
  /** Whether the editor checks the content beside this process. */
  isCheckedByEditor: boolean;
  /**
   * The day in London, as `2026-11-22`: from `SOURCE_DATE_EPOCH` (seconds since 1970,
   * reproducible-builds.org), else from the clock.
   */
  today: () => string;
};

const wrong =
  (name: string, must: string) =>
  ({ input }: { input?: unknown }): string =>
    `${name} is "${String(input)}". It must be ${must}`;

const isWhole = (url: URL): boolean =>
  url.pathname === '/' && url.search === '' && url.hash === '' && url.username === '';

const isOnThisMachine = ({ hostname }: URL): boolean =>
  ['127.0.0.1', 'localhost', '[::1]'].includes(hostname);

function isSiteAddress(given: string): boolean {
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (url === undefined || !isWhole(url)) return false;
  return url.protocol === 'https:' || (url.protocol === 'http:' && isOnThisMachine(url));
}

const environmentSchema = z.object({
  CONTENT_DIR: z.string().default('content'),
  OUT_DIR: z.string().default('out'),
  HOST: z
    .union([z.ipv4(), z.ipv6(), z.hostname()], {
      error: wrong('HOST', 'an address or a name of this computer, such as 0.0.0.0.'),
    })
    .default('127.0.0.1'),
  PORT: z
    .string()
    .refine((port) => /^\d{1,5}$/.test(port) && Number(port) <= 65_535, {
      error: wrong('PORT', 'a whole number from 0 to 65535, such as 8080.'),
    })
    .transform(Number)
    .default(3000),
  SITE_URL: z
    .string()
    .refine(isSiteAddress, {
      error: wrong(
        'SITE_URL',
        "the site's whole address and nothing more, such as https://who-to-tell.example.org",
      ),
    })
    .optional(),
  SOURCE_DATE_EPOCH: z
    .string()
    .regex(/^\d{1,11}$/, {
      error: wrong(
        'SOURCE_DATE_EPOCH',
        'a whole number of seconds since 1 January 1970, such as 1795392000.',
      ),
    })
    .transform(Number)
    .optional(),
  PUBLISH_TO: z.string().optional(),
  PUBLISH_KEY: z.string().optional(),
  PUBLISH_HOST_KEY: z.string().optional(),
  NO_COLOR: z.string().optional(),
  CHECKED_BY_EDITOR: z.string().optional(),
});

/**
 * Reads every setting at once. A setting that is empty counts as not set.
 *
 * @throws ToldError that names every setting which cannot be used
 * @example readSettings({ PORT: '8080' }, '/srv/site').port // 8080
 */
export function readSettings(
  env: Environment = process.env,
  projectDir: string = process.cwd(),
  now: () => Date = () => new Date(),
): Settings {
  const typed = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const { data, error } = environmentSchema.safeParse(typed);
  if (data === undefined)
    throw new ToldError(error.issues.map(({ message }) => message).join('\n'), 2);
  const { SOURCE_DATE_EPOCH: epoch } = data;
  const contentDir = findContent(projectDir, data.CONTENT_DIR);
  return {
    projectDir,
    contentDir,
    outDir: findOut(projectDir, contentDir, data.OUT_DIR),
    host: data.HOST,
    port: data.PORT,
    siteUrl: data.SITE_URL,
    publishTo: data.PUBLISH_TO,
    publishKey: data.PUBLISH_KEY,
    publishHostKey: data.PUBLISH_HOST_KEY,
    wantsColour: data.NO_COLOR === undefined,
    isCheckedByEditor: data.CHECKED_BY_EDITOR === '1',
    today: () => dayInLondon(epoch === undefined ? now() : new Date(epoch * 1000)),
  };
}

function findContent(projectDir: string, given: string): string {
  const folder = path.resolve(projectDir, given);
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return folder;
  throw new ToldError(
    `CONTENT_DIR is "${given}", but there is no such folder here. Run the command in the project's ` +
      `folder, or set CONTENT_DIR to a content folder.`,
    2,
  );
}

/** What publishing must never replace. */
const PRECIOUS = [
  'app',
  'components',
  'lib',
  'node_modules',
  'public',
  'tests',
  '.git',
  '.next',
  '.build',
];

function findOut(projectDir: string, contentDir: string, given: string): string {
  const folder = path.resolve(projectDir, given);
  const precious = [contentDir, ...PRECIOUS.map((name) => path.resolve(projectDir, name))];
  const wouldReplace =
    [projectDir, contentDir].some((kept) => isInside(kept, folder)) ||
    precious.some((kept) => isInside(folder, kept));
  if (!wouldReplace) return folder;
  throw new ToldError(
    `OUT_DIR is "${given}". The published site would replace files that it is made from. Set it to ` +
      `a folder of its own, such as out.`,
    2,
  );
}

function isInside(folder: string, other: string): boolean {
  const way = path.relative(other, folder);
  return !path.isAbsolute(way) && way.split(path.sep)[0] !== '..';
}

/**
 * The public address of the site without a slash at its end: `SITE_URL`, or the one in `site.md`.
 *
 * @example siteAddress({ siteUrl: undefined }, 'https://a.example/') // 'https://a.example'
 */
export function siteAddress({ siteUrl }: Pick<Settings, 'siteUrl'>, fromSite: string): string {
  return new URL(siteUrl ?? fromSite).origin;
}
