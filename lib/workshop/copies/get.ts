import { dateInWords, daysBetween } from '../../dates';
import type { Settings } from '../../settings';
import { ToldError } from '../../told-error';
import { comparisonAsText } from '../comparison/as-text';
import { compareStates } from '../comparison/compare-states';
import { count } from '../comparison/parts';
import { bringTogether, showAgreed, takeUp, type Brought, type Decide } from './bring-together';
import { contentAt } from './content-at';
import {
  agreed,
  askShared,
  changedWords,
  commonState,
  findCopy,
  sentChanges,
  stateOf,
  takenUp,
  type Copy,
  type SentChange,
} from './copy';
import { askGit, git } from './git';

/** How this folder stands beside what others have agreed on and sent. */
export type Standing = {
  /** In a sentence or two. */
  told: string;
  /** What others changed, sentence by sentence. */
  news?: string | undefined;
  /** Changes of others that nobody has agreed on yet. */
  sent: readonly SentChange[];
  /** Whether this folder can get and send at all. */
  canSend: boolean;
  /** Whether this computer knows who sends. */
  isNamed: boolean;
};

/** In milliseconds: somebody who opens the editor without a network has other things to do. */
const PATIENCE = 20_000;

/** Says how this folder stands, and changes nothing in it. Whatever is in the way is a sentence too. */
export async function standingOf(settings: Settings): Promise<Standing> {
  const standing: Standing = { told: '', sent: [], canSend: false, isNamed: true };
  const tell = (text: string) => {
    standing.told = `${standing.told} ${text}`.trim();
  };
  try {
    const copy = await findCopy(settings);
    standing.canSend = true;
    tell(await howOld(copy, settings.today()));
    standing.isNamed = Boolean(await askGit(copy.folder, ['config', 'user.name']));
    await askShared(copy, PATIENCE);
    const after = await stateOf(copy, agreed(copy));
    const { short, news } = await whatIsNew(settings, {
      before: await commonState(copy, 'HEAD', after),
      after,
    });
    tell(short);
    standing.news = news;
    standing.sent = await sentByOthers(copy);
  } catch (error) {
    if (!(error instanceof ToldError)) throw error;
    tell(`${error.message} You can write all the same.`);
  }
  return standing;
}

/**
 * Gets what others changed and keeps what this folder changes, or takes up a change that somebody sent.
 *
 * @param tell gets what there is to say, one thing after another
 * @throws ToldError with a sentence
 */
export async function getWork(
  settings: Settings,
  { name, setsAside, decide }: { name?: string | undefined; setsAside: boolean; decide: Decide },
  tell: (text: string) => void,
): Promise<void> {
  const copy = await findCopy(settings);
  tell(await howOld(copy, settings.today()));
  await askShared(copy);
  if (setsAside) {
    const kept = await showAgreed(copy, true);
    tell(
      kept === undefined
        ? 'There were no changes of yours to set aside.'
        : `Your changes were set aside, in ${kept}/mine. This folder shows the agreed words.`,
    );
  }
  const brought =
    name === undefined ? await bringTogether(copy, decide) : await takeUp(copy, name, decide);
  const { short, news } = await whatIsNew(settings, brought);
  tell(news === undefined ? short : `${short}\n\n${news}\n`);
  for (const line of await whatIsOwn(copy, brought)) tell(line);
}

async function howOld({ folder }: Copy, today: string): Promise<string> {
  const day = (await git(folder, ['log', '-1', '--format=%cs', 'HEAD'])).trim();
  const days = daysBetween(day, today);
  const ago = days <= 0 ? 'today' : `${count(days, 'day')} ago`;
  return `This folder holds what was agreed by ${dateInWords(day)}, ${ago}.`;
}

/** What others changed, in words, where both states can be read. */
async function whatIsNew(
  settings: Settings,
  { before, after }: Pick<Brought, 'before' | 'after'>,
): Promise<{ short: string; news?: string }> {
  if (before === after) return { short: 'Nothing has been agreed since then.' };
  try {
    const [was, now] = await Promise.all([contentAt(settings, before), contentAt(settings, after)]);
    return {
      short: 'Since then, others have changed this.',
      news: comparisonAsText(compareStates(settings, was, now)),
    };
  } catch {
    return {
      short:
        'Since then, others have changed words, and something is wrong with them: npm run check says what.',
    };
  }
}

async function sentByOthers(copy: Copy): Promise<SentChange[]> {
  const change = await takenUp(copy);
  return (await sentChanges(copy)).filter(({ name }) => name !== change?.name);
}

/**
 * A sent change in a line.
 *
 * @example sentInWords({ name: '2026-11-29-a', sentence: 'It moved.', who: 'Press desk', day: '2026-11-29' })
 * // 'It moved. (Press desk, 29 November 2026)'
 */
export const sentInWords = ({ sentence, who, day }: SentChange): string =>
  `${sentence} (${who}, ${dateInWords(day)})`;

async function whatIsOwn(copy: Copy, { both, kept }: Brought): Promise<string[]> {
  const [own, change, others] = await Promise.all([
    changedWords(copy, 'HEAD'),
    takenUp(copy),
    sentByOthers(copy),
  ]);
  const lines = others.map((sent) => `  ${sentInWords(sent)}\n    npm run get -- ${sent.name}`);
  return [
    ...(change === undefined ? [] : [`You are at work on the change ${change.name}.`]),
    ...(own.length === 0
      ? []
      : [`Changed here, and kept: ${own.join(', ')}. "npm run diff" says how.`]),
    ...(both.length === 0
      ? []
      : [`Others changed the same files. Read them again: ${both.join(', ')}.`]),
    ...(kept === undefined ? [] : [`Both versions of what you chose between are in ${kept}.`]),
    ...(lines.length === 0
      ? []
      : [`Sent, and not agreed on yet. To take one up, type its line:\n${lines.join('\n')}`]),
  ];
}
