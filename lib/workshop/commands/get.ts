import { dateInWords, daysBetween } from '../../dates';
import { readSettings, type Settings } from '../../settings';
import { comparisonAsText } from '../comparison/as-text';
import { compareStates } from '../comparison/compare-states';
import { count } from '../comparison/parts';
import { command } from '../command';
import { bringTogether, showAgreed, takeUp, type Brought } from '../copies/bring-together';
import { contentAt } from '../copies/content-at';
import { askShared, changedWords, findCopy, sentChanges, takenUp, type Copy } from '../copies/copy';
import { decideBy } from '../copies/decide';
import { git } from '../copies/git';

export default command({
  usage: `npm run get -- helpline-hours --keep theirs|mine --set-aside
Gets what others changed, says what that is, and keeps your own changes.
With the name of a change that somebody sent, takes that up. With --set-aside, your own changes are put
into another folder first.`,
  options: {
    keep: { type: 'string', multiple: true, default: [] },
    'set-aside': { type: 'boolean', default: false },
  },
  words: { least: 0, most: 1, needed: '' },
  run: async ({ values, words: [name] }) => {
    const settings = readSettings();
    const decide = decideBy(values.keep, `npm run get --${name === undefined ? '' : ` ${name}`}`);
    const copy = await findCopy(settings);
    console.log(await howOld(copy, settings.today()));
    await askShared(copy);
    if (values['set-aside']) {
      const kept = await showAgreed(copy, true);
      console.log(
        kept === undefined
          ? 'There were no changes of yours to set aside.'
          : `Your changes were set aside, in ${kept}/mine. This folder shows the agreed words.`,
      );
    }
    const brought =
      name === undefined ? await bringTogether(copy, decide) : await takeUp(copy, name, decide);
    console.log(await whatIsNew(settings, brought));
    for (const line of await whatIsOwn(copy, brought)) console.log(line);
    return 0;
  },
});

async function howOld({ folder }: Copy, today: string): Promise<string> {
  const day = (await git(folder, ['log', '-1', '--format=%cs', 'HEAD'])).trim();
  const days = daysBetween(day, today);
  const ago = days <= 0 ? 'today' : `${count(days, 'day')} ago`;
  return `This folder held what was agreed by ${dateInWords(day)}, ${ago}.`;
}

/** What others changed, in words; names of files where one of the states cannot be read. */
async function whatIsNew(settings: Settings, { before, after }: Brought): Promise<string> {
  if (before === after) return 'Nothing has been agreed since then.';
  try {
    const [was, now] = await Promise.all([contentAt(settings, before), contentAt(settings, after)]);
    return `Since then, others have changed this.\n\n${comparisonAsText(compareStates(settings, was, now))}\n`;
  } catch {
    return 'Since then, others have changed words, and something is wrong with them: npm run check says what.';
  }
}

async function whatIsOwn(copy: Copy, { both, kept }: Brought): Promise<string[]> {
  const [own, change, sent] = await Promise.all([
    changedWords(copy, 'HEAD'),
    takenUp(copy),
    sentChanges(copy),
  ]);
  const others = sent.filter(({ name }) => name !== change?.name);
  const lines = others.map(
    ({ name, sentence, who, day }) =>
      `  ${sentence} (${who}, ${dateInWords(day)})\n    npm run get -- ${name}`,
  );
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
