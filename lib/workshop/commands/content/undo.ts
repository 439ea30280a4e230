import { planUndo } from '../../authoring/plans';
import { command } from '../../command';
import { deskOf, tellPlan } from '../../desk';

export default command({
  usage: `npm run undo -- contacts/childline.md --dry-run
Puts a file back as it was before your changes; with --dry-run it only says what would change.`,
  options: { 'dry-run': { type: 'boolean', default: false } },
  words: { least: 1, most: 1, needed: 'The name of a file is needed.' },
  run: ({ values, words: [file = ''] }) => {
    const desk = deskOf();
    return tellPlan(planUndo(file, desk), desk, values['dry-run']);
  },
});
