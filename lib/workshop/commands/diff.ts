import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { compareContent, isNothing } from '../authoring/compare';
import { comparisonAsHtml, comparisonAsText } from '../authoring/describe-comparison';
import { describeProblems } from '../../checks/describe-problems';
import { loadContent } from '../../content/reading/load';
import type { Content } from '../../content/model';
import { readSettings } from '../../settings';
import { drawMap } from '../../flow/draw-map';
import { makeFlow } from '../../flow/graph';
import { outline, outlineAsText } from '../../flow/outline';
import { readOptions, runCommand, UsageError } from './command';

const USAGE = 'npm run diff -- --since HEAD --html change.html';

/** `npm run diff`: says what the working copy changes for visitors, compared with what was last committed. */
async function main(): Promise<number> {
  const { values } = readOptions(
    process.argv.slice(2),
    { since: { type: 'string', default: 'HEAD' }, html: { type: 'string' } },
    USAGE,
  );
  const { contentDir: folder } = readSettings();
  const before = committed(folder, values.since);
  const after = load(folder, path.basename(folder));
  const comparison = compareContent(before, after);
  if (isNothing(comparison)) {
    console.log('Nothing that visitors see has changed.');
    return 0;
  }
  console.log(comparisonAsText(comparison));
  const routesChanged = comparison.routesChanged.length > 0;
  if (routesChanged)
    console.log(
      `\nThe questions before\n${drawing(before)}\n\nThe questions after\n${drawing(after)}`,
    );
  if (values.html !== undefined) {
    const drawings = routesChanged
      ? { before: await picture(before), after: await picture(after) }
      : undefined;
    writeFileSync(values.html, comparisonAsHtml(comparison, 'What changes for visitors', drawings));
    console.log(`\nThe same as a page: ${values.html}`);
  }
  return 0;
}

/** The content as it was committed, read from a copy that is thrown away. */
function committed(folder: string, revision: string): Content {
  const copy = mkdtempSync(path.join(tmpdir(), 'who-to-tell-'));
  try {
    const archive = git(folder, ['archive', '--format=tar', revision, '.'], revision);
    execFileSync('tar', ['-x', '-C', copy], { input: archive });
    return load(copy, `${path.basename(folder)} at ${revision}`);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

const ARCHIVE_BYTES_AT_MOST = 256 * 1024 * 1024;

function git(folder: string, words: string[], revision: string): Buffer {
  try {
    return execFileSync('git', words, {
      cwd: folder,
      maxBuffer: ARCHIVE_BYTES_AT_MOST,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    throw new UsageError(
      `The content of "${revision}" cannot be found. The folder must be in a Git repository that has it. Type: ${USAGE}`,
    );
  }
}

function load(folder: string, name: string): Content {
  const { loaded, problems } = loadContent(folder);
  if (loaded === undefined)
    throw new UsageError(
      `${describeProblems(problems, name)}\nPut this right first; then the change can be shown.`,
    );
  return loaded.content;
}

function drawing({ steps }: Content): string {
  return outlineAsText(outline(makeFlow(steps)));
}

function picture({ steps }: Content): Promise<string> {
  return drawMap(makeFlow(steps), 'The questions and where their answers lead');
}

await runCommand(main);
