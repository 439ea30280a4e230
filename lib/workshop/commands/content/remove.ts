import { planRemove } from '../../authoring/plans';
import { command } from '../../command';
import { deskOf, tellPlan } from '../../desk';

export default command({
  usage:
    `npm run remove -- /address/ --to /other/address/ --dry-run
Takes a page or another file away and leads every link to it to another page; with --dry-run it only ` +
    `says what would change.`,
  options: { to: { type: 'string' }, 'dry-run': { type: 'boolean', default: false } },
  words: { least: 1, most: 1, needed: 'One page or file is needed.' },
  run: ({ values, words: [what = ''] }) => {
    const desk = deskOf();
    return tellPlan(planRemove(what, values.to, desk), desk, values['dry-run']);
  },
});
