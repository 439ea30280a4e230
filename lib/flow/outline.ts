import { isQuestion, type Flow } from './graph';

/** A question with what each of its answers leads to. */
export type FlowQuestion = {
  kind: 'question';
  title: string;
  address: string;
  answers: { text: string; leadsTo: FlowBranch }[];
};
/** A question or an end of the flow. */
export type FlowBranch = FlowQuestion | { kind: 'outcome'; title: string; address: string };

/**
 * The flow as branches inside branches, for reading: a step that two answers lead to stands twice.
 *
 * @param flow without loops, whose answers all lead to steps that exist
 */
export function outline(flow: Flow, from = flow.start): FlowBranch {
  const step = flow.steps.get(from);
  if (step === undefined) throw new Error(`The flow has no step called "${from}".`);
  const { title, address } = step;
  if (!isQuestion(step)) return { kind: 'outcome', title, address };
  return {
    kind: 'question',
    title,
    address,
    answers: step.answers.map((answer) => ({
      text: answer.text,
      leadsTo: outline(flow, answer.goTo),
    })),
  };
}

/** The same as lines of text, moved in by two spaces for each answer. */
export function outlineAsText(branch: FlowBranch, depth = 0): string {
  const here = branch.title;
  if (branch.kind === 'outcome') return here;
  const indent = '  '.repeat(depth + 1);
  return [
    here,
    ...branch.answers.map(
      (answer) => `${indent}${answer.text} → ${outlineAsText(answer.leadsTo, depth + 1)}`,
    ),
  ].join('\n');
}
