import { planRename } from '../../authoring/plans';
import { command } from '../../command';
import { deskOf, tellPlan } from '../../desk';

export default command({
  usage:
    `npm run rename -- /old/address/ /new/address/ --dry-run
Moves a page, mends every link to it, and lets the old address lead to the new; with --dry-run it ` +
    `only says what would change.`,
  options: { 'dry-run': { type: 'boolean', default: false } },
  words: { least: 2, most: 2, needed: 'Two addresses are needed.' },
  run: ({ values, words: [from = '', to = ''] }) => {
    const desk = deskOf();
    return tellPlan(planRename(from, to, desk), desk, values['dry-run']);
  },
});
