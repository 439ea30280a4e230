import path from 'node:path';
import {
  describeCount,
  describeProblems,
  describeSuccess,
} from '../../../checks/describe-problems';
import { checkEverything } from '../../../checks/check-everything';
import { waitingFacts } from '../../../content/approvals';
import { readSettings, siteAddress } from '../../../settings';
import { obstacles, readyLine } from '../../reviews/readiness';
import { waitingInWords } from '../../reviews/waiting-in-words';
import { command } from '../../command';
import { shownFolder } from '../../content-in-order';
import { buildSite } from '../../build/build';
import { lastPublishedContacts } from '../../build/last-published';
import { describePhases, timed } from '../../build/phases';
import { PUBLISHED_ADDRESSES_FILE } from '../../build/steps/published-addresses';
import { isPage, type Files } from '../../build/files';
import type { Problem } from '../../../content/model';

/** The exit code of a program that was stopped from outside: 128 and the number of the signal. */
const STOPPED = { SIGINT: 130, SIGTERM: 143 } as const;

function tell(problems: readonly Problem[], contentFolder: string): void {
  const inProject = (problem: Problem): boolean => problem.file === PUBLISHED_ADDRESSES_FILE;
  const texts = [
    describeProblems(problems.filter(inProject), '.'),
    describeProblems(
      problems.filter((problem) => !inProject(problem)),
      contentFolder,
    ),
  ];
  console.error(
    `${texts.filter((text) => text !== '').join('\n')}\n${describeCount(problems.length)}`,
  );
}

function success(site: Files, folder: string): string {
  const pages = [...site.keys()].filter(isPage).length;
  const place = path.relative(process.cwd(), folder) || folder;
  return `Published ${pages} pages in ${place}.\nSeconds: ${describePhases()}.`;
}

async function build(signal: AbortSignal): Promise<number> {
  const settings = readSettings();
  const { contentDir, outDir, projectDir, today } = settings;
  const shown = shownFolder(settings);
  const checked = await timed('check', () =>
    checkEverything(contentDir, projectDir, today(), lastPublishedContacts(settings)),
  );
  if (checked.content === undefined) {
    tell(checked.problems, shown);
    return 1;
  }
  console.log(describeSuccess(checked.content));
  const unseen = waitingFacts(checked.content).filter(({ alone }) => alone === undefined);
  // Content from elsewhere is a trial.
  if (unseen.length > 0 && contentDir === path.join(projectDir, 'content')) {
    console.error(`${waitingInWords(unseen)}\nNothing has been published.`);
    return 1;
  }
  const say = (text: string): void => void process.stdout.write(text);
  const { site, problems } = await buildSite({
    contentDir,
    loaded: checked.loaded,
    outDir,
    projectDir,
    env: process.env,
    signal,
    say,
  });
  if (site === undefined) {
    tell(problems, shown);
    return 1;
  }
  console.log(success(site, outDir));
  const address = siteAddress(settings, checked.content.site.address);
  const line = readyLine(obstacles(checked.content, address, today()));
  if (line !== undefined) console.log(line);
  return 0;
}

export default command({
  usage: `npm run build
Checks the content, makes the site, and publishes it when all is well.`,
  options: {},
  run: async () => {
    const stop = new AbortController();
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.once(signal, () => {
        stop.abort(STOPPED[signal]);
      });
    try {
      return await build(stop.signal);
    } catch (error) {
      if (!stop.signal.aborted) throw error;
      console.error('The build was stopped. Nothing has been published.');
      return Number(stop.signal.reason);
    }
  },
});
