import { isQuestion, type Flow } from '../../lib/flow/graph';

/** A shortest way from the start to a step, as the texts of its answers; empty for the start itself. */
export function shortestAnswers(flow: Flow, to: string): string[] {
  const ways = new Map<string, string[]>([[flow.start, []]]);
  for (const [id, way] of ways) {
    const step = flow.steps.get(id);
    for (const answer of step && isQuestion(step) ? step.answers : []) {
      if (!ways.has(answer.goTo)) ways.set(answer.goTo, [...way, answer.text]);
    }
  }
  return ways.get(to) ?? [];
}
