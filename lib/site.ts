import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { describeCount, describeProblems } from './checks/describe-problems';
import { checkContent, type CheckResult } from './checks/check-content';
import { loadWithLast, type Loaded } from './content/reading/load';
import { readSettings, siteAddress } from './settings';
import { makeMarkdownRenderer } from './markdown/render';
import type { Published } from './published';

let cached: { of: string; published: Published } | undefined;

/**
 * The checked content. It is read once, not once per page; while somebody edits it
 * (`next dev`) it is read again when a file has changed.
 *
 * @throws with every problem in the editor's words when the content is not in order
 */
export function published(): Published {
  const settings = readSettings();
  const folder = settings.contentDir;
  const isEdited = process.env.NODE_ENV === 'development';
  const of = isEdited ? `${folder} ${newestChange(folder)}` : folder;
  if (cached?.of === of) return cached.published;
  const day = settings.today();
  const { content, problems } = settings.isCheckedByEditor
    ? loadOnly(folder)
    : checkContent(folder, day);
  if (content === undefined) {
    throw new Error(
      `\n\n${describeProblems(problems, path.basename(folder))}\n${describeCount(problems.length)}\n`,
    );
  }
  cached = {
    of,
    published: {
      content,
      render: makeMarkdownRenderer(content),
      today: day,
      address: siteAddress(settings, content.site.address),
    },
  };
  return cached.published;
}

/**
 * In the editor's preview. The editor says beside it what is wrong, so nothing is checked again, and a file
 * that is not right is shown as it last was.
 */
function loadOnly(folder: string): CheckResult {
  const { loaded, problems } = loadWithLast(folder, lastLoaded);
  if (loaded === undefined) return { problems, advice: [] };
  lastLoaded = loaded;
  return { content: loaded.content, loaded, problems: [], advice: [] };
}

let lastLoaded: Loaded | undefined;

/** A stamp that changes when any file under the folder is written, added or removed. */
function newestChange(folder: string): string {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const newest = files.reduce(
    (latest, file) =>
      Math.max(latest, statSync(path.join(folder, file), { throwIfNoEntry: false })?.mtimeMs ?? 0),
    0,
  );
  return `${files.length} ${newest}`;
}
