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
 * Depth first with colours: each step and each answer is looked at once (Cormen and others,
 * Introduction to Algorithms, "Depth-first search").
 *
 * @example findLoop(flow) // ['who', 'where', 'who']
 */
export function findLoop(flow: Flow): string[] | undefined {
  const done = new Set<string>();
  const path: string[] = [];
  const visit = (id: string): string[] | undefined => {
    if (done.has(id)) return undefined;
    const onPath = path.indexOf(id);
    if (onPath !== -1) return [...path.slice(onPath), id];
    path.push(id);
    const step = flow.steps.get(id);
    for (const next of step ? nextSteps(step) : []) {
      const loop = visit(next);
      if (loop) return loop;
    }
    path.pop();
    done.add(id);
    return undefined;
  };
  for (const id of flow.steps.keys()) {
    const loop = visit(id);
    if (loop) return loop;
  }
  return undefined;
}

/**
 * The longest way through the flow, as the ids of its steps, the outcome included.
 *
 * @param flow without loops
 */
export function longestPath(flow: Flow): string[] {
  const known = new Map<string, string[]>();
  const from = (id: string): string[] => {
    const found = known.get(id);
    if (found) return found;
    const step = flow.steps.get(id);
    const ways = (step ? nextSteps(step) : []).map(from);
    const longest = ways.reduce<string[]>((best, way) => (way.length > best.length ? way : best), []);
    const path = [id, ...longest];
    known.set(id, path);
    return path;
  };
  return from(flow.start);
}

/** Each step's distance from the start in answers; steps that cannot be reached are left out. */
export function distances(flow: Flow): ReadonlyMap<string, number> {
  const distance = new Map([[flow.start, 0]]);
  for (const [id, answers] of distance) {
    const step = flow.steps.get(id);
    for (const next of step ? nextSteps(step) : []) if (!distance.has(next)) distance.set(next, answers + 1);
  }
  return distance;
}

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
