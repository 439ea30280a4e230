import path from 'node:path';
import { waitingFacts } from '../../content/approvals';
import { readSettings } from '../../settings';
import { ToldError } from '../../told-error';
import { writeWhole } from '../../write-whole';
import { command } from '../command';
import { comparisonAsHtml } from '../comparison/as-html';
import { comparisonAsText } from '../comparison/as-text';
import { compareStates } from '../comparison/compare-states';
import { loadInOrder } from '../content-in-order';
import { bringTogether, showAgreed } from '../copies/bring-together';
import { contentAt } from '../copies/content-at';
import { agreed, askShared, changedWords, findCopy } from '../copies/copy';
import { decideBy } from '../copies/decide';
import { sendChange, type Sent } from '../copies/send';
import { waitingInWords } from '../reviews/waiting-in-words';
import check from './check';

export default command({
  usage: `npm run send -- "The helpline opens at nine." --who "Press desk" --keep theirs|mine
Checks what this folder changes and passes it on for a colleague to look at.
The folder then shows the agreed words again.`,
  options: {
    who: { type: 'string' },
    keep: { type: 'string', multiple: true, default: [] },
  },
  words: {
    least: 1,
    most: 1,
    needed: 'One sentence in quotes is needed: what you changed, and why.',
  },
  run: async ({ values, words: [typed = ''] }) => {
    const settings = readSettings();
    const sentence = typed.trim();
    if (sentence === '')
      throw new ToldError('The sentence is empty. Say what you changed, and why.', 2);
    const copy = await findCopy(settings);
    await askShared(copy);
    const { both, kept } = await bringTogether(
      copy,
      decideBy(values.keep, `npm run send -- "${sentence}"`),
    );
    if (both.length > 0)
      console.log(
        `Others changed the same files, and yours were brought together: ${both.join(', ')}.`,
      );
    if (kept !== undefined) console.log(`Both versions of what you chose between are in ${kept}.`);
    if ((await changedWords(copy, agreed(copy))).length === 0)
      throw new ToldError('There is nothing to send: this folder shows the agreed words.', 1);
    const code = await check.run([]);
    if (code !== 0) {
      console.error('Nothing has been sent.');
      return code;
    }
    const after = loadInOrder(settings);
    const files = compareStates(settings, await contentAt(settings, agreed(copy)), after);
    const sent = await sendChange(copy, { sentence, who: values.who, day: settings.today() });
    const page = `sent/${sent.name}.html`;
    await showAgreed(copy, false);
    writeWhole(path.join(copy.folder, page), comparisonAsHtml(files, sentence));
    console.log(`\n${comparisonAsText(files)}\n`);
    console.log(inWords(sent, page));
    const waiting = waitingFacts(after.content).filter(({ alone }) => alone === undefined);
    if (waiting.length > 0) console.log(`\n${waitingInWords(waiting)}`);
    return 0;
  },
});

function inWords({ name, isAgain, link }: Sent, page: string): string {
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
