import type { Question, Step } from '../content/model';

/** The flow as a directed graph: a step's answers lead to steps, and nothing else decides what comes next. */
export type Flow = {
  start: string;
  steps: ReadonlyMap<string, Step>;
};

export const START = 'start';

/** @param steps whose answers all lead to steps that exist */
export function makeFlow(steps: readonly Step[]): Flow {
  return { start: START, steps: new Map(steps.map((step) => [step.id, step])) };
}

export function isQuestion(step: Step): step is Question {
  return step.kind === 'question';
}

/** The ids of the steps that a step's answers lead to; none for an outcome. */
export function nextSteps(step: Step): string[] {
  return isQuestion(step) ? step.answers.map((answer) => answer.goTo) : [];
}

/** The steps that can be reached from the start, each once, in the order a reader would meet them (breadth first). */
export function reachable(flow: Flow): string[] {
  const met = new Set([flow.start]);
  for (const id of met) {
    const step = flow.steps.get(id);
    for (const next of step ? nextSteps(step) : []) met.add(next);
  }
  return [...met];
}

/**
 * Some loop in the flow, as the ids on its way round, or undefined when there is none.
 *
 * Depth first from the start, so that the loop is told in the order in which a visitor meets it;
 * each step and each answer is looked at once (Cormen and others, Introduction to Algorithms,
 * "Depth-first search").
 *
 * @example findLoop(flow) // ['who', 'where', 'who']
 */
export function findLoop(flow: Flow): string[] | undefined {
  return walkDepthFirst(flow).loop;
}

/**
 * The longest way through the flow, as the ids of its steps, the outcome included.
 *
 * @param flow without loops
 */
export function longestPath(flow: Flow): string[] {
  const stepsFrom = new Map<string, number>();
  const bestNext = new Map<string, string>();
  for (const id of walkDepthFirst(flow).done) {
    const [best] = answersOf(flow, id).toSorted(
      (a, b) => (stepsFrom.get(b) ?? 0) - (stepsFrom.get(a) ?? 0),
    );
    stepsFrom.set(id, 1 + (best === undefined ? 0 : (stepsFrom.get(best) ?? 0)));
    if (best !== undefined) bestNext.set(id, best);
  }
  const path: string[] = [];
  for (let here: string | undefined = flow.start; here !== undefined; here = bestNext.get(here))
    path.push(here);
  return path;
}

/**
 * Visits every step from the start on, then those that nothing leads to. `done` has each step
 * after all that it leads to. It ends at the first loop.
 *
 * The way taken so far is kept in a list: calls inside calls would be too many for a long flow.
 */
function walkDepthFirst(flow: Flow): { done: ReadonlySet<string>; loop: string[] | undefined } {
  const done = new Set<string>();
  for (const start of [flow.start, ...flow.steps.keys()]) {
    const onWay = new Set<string>();
    const way: { id: string; answers: IterableIterator<string> }[] = [];
    const goTo = (id: string) => {
      onWay.add(id);
      way.push({ id, answers: answersOf(flow, id).values() });
    };
    if (!done.has(start)) goTo(start);
    for (let here = way.at(-1); here !== undefined; here = way.at(-1)) {
      const answer = here.answers.next();
      if (answer.done === true) {
        done.add(here.id);
        onWay.delete(here.id);
        way.pop();
      } else if (onWay.has(answer.value)) {
        const ids = way.map(({ id }) => id);
        return { done, loop: [...ids.slice(ids.indexOf(answer.value)), answer.value] };
      } else if (!done.has(answer.value)) {
        goTo(answer.value);
      }
    }
  }
  return { done, loop: undefined };
}

function answersOf(flow: Flow, id: string): string[] {
  const step = flow.steps.get(id);
  return step ? nextSteps(step) : [];
}
