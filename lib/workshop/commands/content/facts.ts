import { describeFacts, withoutSource } from '../../../facts/describe-facts';
import { traceFacts } from '../../../facts/trace-facts';
import { readSettings } from '../../../settings';
import { command } from '../../command';
import { loadInOrder, shownFolder } from '../../content-in-order';

export default command({
  usage: `npm run facts
Says how many figures, numbers, hours and statements of law there are, and which have no source.`,
  options: {},
  run: () => {
    const settings = readSettings();
    const facts = traceFacts(loadInOrder(settings));
    console.log(describeFacts(facts, shownFolder(settings)));
    return withoutSource(facts).length === 0 ? 0 : 1;
  },
});
