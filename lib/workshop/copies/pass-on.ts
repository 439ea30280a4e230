import path from 'node:path';
import { checkEverything } from '../../checks/check-everything';
import { describeProblems } from '../../checks/describe-problems';
import { waitingFacts } from '../../content/approvals';
import type { Loaded } from '../../content/reading/load';
import type { Settings } from '../../settings';
import { ToldError } from '../../told-error';
import { writeWhole } from '../../write-whole';
import { lastPublishedContacts } from '../build/last-published';
import { comparisonAsHtml } from '../comparison/as-html';
import { comparisonAsText } from '../comparison/as-text';
import { compareStates } from '../comparison/compare-states';
import { loadInOrder, shownFolder } from '../content-in-order';
import { waitingInWords } from '../reviews/waiting-in-words';
import { bringTogether, showAgreed, type Decide } from './bring-together';
import { contentAt } from './content-at';
import { agreed, askShared, changedWords, findCopy } from './copy';
import { sendChange, type Sending } from './send';

/** A change that was passed on. */
export type PassedOn = Pick<Sending, 'link'> & {
  /** Was and now on one page: its name in the project's folder, and itself. */
  page: { name: string; html: string };
};

/**
 * What this folder changes, sentence by sentence.
 *
 * @throws ToldError when it changes nothing, or when something is wrong with the files
 */
export async function ownChanges(settings: Settings): Promise<string> {
  const before = await contentAt(settings, 'HEAD');
  return comparisonAsText(compareStates(settings, before, loadInOrder(settings)));
}

/**
 * Brings this folder's changes together with those of others, checks them, and passes them on for a
 * colleague to look at. The folder then shows the agreed words again.
 *
 * @throws ToldError with a sentence; nothing has been sent then
 */
export async function passOn(
  settings: Settings,
  { sentence: typed, who, decide }: { sentence: string; who: string | undefined; decide: Decide },
  tell: (text: string) => void,
): Promise<PassedOn> {
  const sentence = typed.trim();
  if (sentence === '')
    throw new ToldError('The sentence is empty. Say what you changed, and why.', 2);
  const copy = await findCopy(settings);
  await askShared(copy);
  const { both, kept } = await bringTogether(copy, decide);
  if (both.length > 0)
    tell(`Others changed the same files, and yours were brought together: ${both.join(', ')}.`);
  if (kept !== undefined) tell(`Both versions of what you chose between are in ${kept}.`);
  if ((await changedWords(copy, agreed(copy))).length === 0)
    throw new ToldError('There is nothing to send: this folder shows the agreed words.', 1);
  const after = await inOrder(settings);
  const files = compareStates(settings, await contentAt(settings, agreed(copy)), after);
  const sent = await sendChange(copy, { sentence, who, day: settings.today() });
  const page = { name: `sent/${sent.name}.html`, html: comparisonAsHtml(files, sentence) };
  await showAgreed(copy, false);
  writeWhole(path.join(copy.folder, page.name), page.html);
  tell(`${comparisonAsText(files)}\n\n${inWords(sent, page.name)}`);
  const waiting = waitingFacts(after.content).filter(({ alone }) => alone === undefined);
  if (waiting.length > 0) tell(`\n${waitingInWords(waiting)}`);
  return { link: sent.link, page };
}

/** The content, in which the whole check finds nothing wrong. */
async function inOrder(settings: Settings): Promise<Loaded> {
  const { contentDir, projectDir } = settings;
  const published = lastPublishedContacts(settings);
  const checked = await checkEverything(contentDir, projectDir, settings.today(), published);
  if (checked.content !== undefined) return checked.loaded;
  const found = describeProblems(checked.problems, shownFolder(settings));
  throw new ToldError(`${found}\nPut this right first. Nothing has been sent.`, 1);
}

function inWords({ name, isAgain, link }: Sending, page: string): string {
  const done = isAgain ? `Sent again. ${name} now says this too.` : `Sent. It is called ${name}.`;
  const next =
    link === undefined
      ? `Tell a colleague that ${name} waits to be looked at.`
      : isAgain
        ? `Your colleague sees it where it was: ${link}`
        : `Open this page, and press the green or blue button there: ${link}`;
  return (
    `${done}\n${next}\nWas and now on one page, to send to whoever has no login: ${page}\nThis folder ` +
    `shows the agreed words again, ready for the next change. To go on with this one: npm run get -- ${name}`
  );
}
