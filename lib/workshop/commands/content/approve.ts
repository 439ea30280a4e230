import { createInterface } from 'node:readline/promises';
import type { WaitingFact } from '../../../content/approvals';
import { approvers } from '../../../content/shape/approval';
import { ToldError } from '../../../told-error';
import { command, oneOf } from '../../command';
import { makePlan } from '../../content-in-order';
import { deskOf } from '../../desk';
import { filesToApprove, HOW, placeOf, planApproval } from '../../reviews/plan-approval';

const MOST_FILES = 50;

export default command({
  usage: `npm run approve -- contacts/childline.md --for ${approvers.join('|')} --who "Night desk"
Writes down who approved which words, or which facts.
For facts also type --how ${HOW.join('|')} and --changed-by "Press desk"; each changed one is then typed
again from the organisation's own page, as asked or after --typed "0800 1111". With --alone "the
reason", changed facts may be published before a second person has typed them.`,
  options: {
    for: { type: 'string', default: '' },
    who: { type: 'string', default: '' },
    how: { type: 'string', default: '' },
    'changed-by': { type: 'string', default: '' },
    typed: { type: 'string', multiple: true, default: [] },
    alone: { type: 'string' },
  },
  words: { least: 1, most: MOST_FILES, needed: 'The name of a file is needed.' },
  run: async ({ values, words }) => {
    const desk = deskOf();
    const files = filesToApprove(words, desk);
    const as = oneOf('for', values.for, approvers);
    const terminal = createInterface({ input: process.stdin, output: process.stdout });
    try {
      const plan = await planApproval(
        {
          files,
          as,
          who: values.who,
          how:
            as !== 'facts' || values.alone !== undefined
              ? undefined
              : oneOf('how', values.how, HOW),
          changedBy: values['changed-by'],
          alone: values.alone,
        },
        desk,
        (waiting) => {
          if (values.typed.length < waiting.length && !process.stdin.isTTY)
            throw new ToldError(
              `Still to be typed, in this order, each after --typed: ${waiting.map(placeOf).join('; ')}.`,
              2,
            );
          return (fact: WaitingFact, at) =>
            values.typed[at] ??
            terminal.question(
              `${fact.trail.join(', ')} (${fact.file}), as their own page says it: `,
            );
        },
      );
      makePlan(desk, plan, desk.day);
      console.log(plan.done);
    } finally {
      terminal.close();
    }
    return 0;
  },
});
