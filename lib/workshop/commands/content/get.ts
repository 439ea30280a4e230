import { readSettings } from '../../../settings';
import { command } from '../../command';
import { decideBy } from '../../copies/decide';
import { getWork } from '../../copies/get';

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
    const decide = decideBy(values.keep, `npm run get --${name === undefined ? '' : ` ${name}`}`);
    await getWork(readSettings(), { name, setsAside: values['set-aside'], decide }, console.log);
    return 0;
  },
});
