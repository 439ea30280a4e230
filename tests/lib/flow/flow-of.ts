import type { Outcome, Question, Step } from '../../../lib/content/model';
import { stepSchema } from '../../../lib/content/shape/step';
import { makeFlow, type Flow } from '../../../lib/flow/graph';

const placeOf = (id: string) => ({
  path: `report/${id}.md`,
  id,
  body: '',
  bodyStartsAfterLine: 3,
  address: id === 'start' ? '/report/' : `/report/${id}/`,
});

/** A question whose answers are called after the steps they lead to: "To b" leads to b. */
export function question(id: string, ...goTo: string[]): Question {
  return {
    ...placeOf(id),
    kind: 'question',
    title: `Question ${id}?`,
    answers: goTo.map((to) => ({ text: `To ${to}`, goTo: to, tells: [] })),
    alsoCalled: [],
  };
}

/** An outcome with as little as it may have. */
export function outcome(id: string, title = `Outcome ${id}`): Outcome {
  const step = stepSchema.parse({
    kind: 'outcome',
    title,
    howSoon: 'now',
    lead: 'Do this.',
    actions: [{ contact: 'police-999' }],
    reviewed: '2026-11-01',
    owner: 'Communications',
  });
  if (step.kind !== 'outcome') throw new Error('An outcome was asked for.');
  return { ...placeOf(id), ...step };
}

/** A flow of steps. */
export function flowOf(...steps: Step[]): Flow {
  return makeFlow(steps);
}

/** Layers of questions, all of whose answers lead to all of the next: `width` to the power of `layers` journeys. */
export function layeredSteps(layers: number, width: number): Step[] {
  const name = (layer: number, place: number) => `q${layer}-${place}`;
  const across = Array.from({ length: width }, (_none, place) => place);
  const all = Array.from({ length: layers }, (_none, layer) =>
    across.map((place) =>
      question(
        name(layer, place),
        ...across.map((next) => (layer + 1 === layers ? 'end' : name(layer + 1, next))),
      ),
    ),
  ).flat();
  return [question('start', ...across.map((place) => name(0, place))), ...all, outcome('end')];
}
