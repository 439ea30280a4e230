import { ToldError } from '../../told-error';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { compareContent, isNothing } from '../authoring/compare';
import { comparisonAsHtml, comparisonAsText } from '../authoring/describe-comparison';
import type { Content } from '../../content/model';
import { readSettings } from '../../settings';
import { drawMap } from '../../flow/draw-map';
import { makeFlow } from '../../flow/graph';
import { outline, outlineAsText } from '../../flow/outline';
import { command } from '../command';
import { loadInOrder } from '../content-in-order';

export default command({
  usage: `npm run diff -- --since HEAD --html change.html
Says what the working copy changes for visitors, compared with what was last committed.`,
  options: { since: { type: 'string', default: 'HEAD' }, html: { type: 'string' } },
  run: async ({ values }) => {
    const settings = readSettings();
    const before = committed(settings.contentDir, values.since);
    const after = loadInOrder(settings).content;
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
      writeFileSync(
        path.resolve(settings.projectDir, values.html),
        comparisonAsHtml(comparison, 'What changes for visitors', drawings),
      );
      console.log(`\nThe same as a page: ${values.html}`);
    }
    return 0;
  },
});

/** The content as it was committed, read from a copy that is thrown away. */
function committed(folder: string, revision: string): Content {
  const above = mkdtempSync(path.join(tmpdir(), 'who-to-tell-'));
  const copy = path.join(
    above,
    `${path.basename(folder)} at ${revision.replaceAll(path.sep, '-')}`,
  );
  try {
    mkdirSync(copy);
    const archive = git(folder, ['archive', '--format=tar', revision, '.'], revision);
    execFileSync('tar', ['-x', '-C', copy], { input: archive });
    return loadInOrder({ contentDir: copy, projectDir: above }).content;
  } finally {
    rmSync(above, { recursive: true, force: true });
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
    throw new ToldError(
      `The content of "${revision}" cannot be found. The folder must be in a Git repository that has it.`,
      2,
    );
  }
}

function drawing({ steps }: Content): string {
  return outlineAsText(outline(makeFlow(steps)));
}

function picture({ steps }: Content): Promise<string> {
  return drawMap(makeFlow(steps), 'The questions and where their answers lead');
}
