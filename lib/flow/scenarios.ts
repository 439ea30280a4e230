import type { Scenario } from '../content/model';
import { isQuestion, type Flow } from './graph';

/** How far a story got: to its outcome, to another one, or to an answer that the step does not offer. */
export type Walk =
  | { ended: 'at-outcome'; outcome: string }
  | { ended: 'at-question'; question: string }
  | { ended: 'answer-not-offered'; question: string; answer: string; offered: string[] }
  | { ended: 'already-at-outcome'; outcome: string; answer: string };

/** Follows a story's answers from the start of the flow. */
export function walk(flow: Flow, scenario: Pick<Scenario, 'answers'>): Walk {
  let here = flow.start;
  for (const text of scenario.answers) {
    const step = flow.steps.get(here);
    if (step === undefined || !isQuestion(step))
      return { ended: 'already-at-outcome', outcome: here, answer: text };
    const answer = step.answers.find((offered) => offered.text === text);
    if (answer === undefined) {
      return {
        ended: 'answer-not-offered',
        question: here,
        answer: text,
        offered: step.answers.map((one) => one.text),
      };
    }
    here = answer.goTo;
  }
  const last = flow.steps.get(here);
  return last !== undefined && isQuestion(last)
    ? { ended: 'at-question', question: here }
    : { ended: 'at-outcome', outcome: here };
}
