import { readSettings } from '../../../settings';
import { command } from '../../command';
import { decideBy } from '../../copies/decide';
import { passOn } from '../../copies/pass-on';

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
  run: async ({ values: { who, keep }, words: [sentence = ''] }) => {
    const decide = decideBy(keep, `npm run send -- "${sentence}"`);
    await passOn(readSettings(), { sentence, who, decide }, console.log);
    return 0;
  },
});
