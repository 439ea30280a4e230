import { describe, expect, test } from 'vitest';
import type { Step } from '../../../lib/content/model';
import { findLoop, longestPath, reachable, type Flow } from '../../../lib/flow/graph';
import { flowOf, layeredSteps, outcome, question } from './flow-of';

const diamond = flowOf(
  question('start', 'left', 'right'),
  question('left', 'end'),
  question('right', 'far'),
  question('far', 'end'),
  outcome('end'),
  outcome('alone'),
);

describe('what can be reached', () => {
  test('is every step that answers lead to, each once, nearest first', () => {
    expect(reachable(diamond)).toEqual(['start', 'left', 'right', 'end', 'far']);
  });

  test('is found in a circle too', () => {
    expect(reachable(flowOf(question('start', 'a'), question('a', 'start')))).toEqual([
      'start',
      'a',
    ]);
  });
});

describe('a loop', () => {
  test('is not there when two ways only meet again', () => {
    expect(findLoop(diamond)).toBeUndefined();
  });

  test('is told as its way round, from where a visitor enters it', () => {
    expect(
      findLoop(
        flowOf(
          question('b', 'c'),
          question('c', 'a'),
          question('a', 'b'),
          question('start', 'end', 'a'),
          outcome('end'),
        ),
      ),
    ).toEqual(['a', 'b', 'c', 'a']);
  });

  test('may be a step that leads to itself', () => {
    expect(findLoop(flowOf(question('start', 'start')))).toEqual(['start', 'start']);
  });

  test('is found where nobody can get to it', () => {
    expect(findLoop(flowOf(outcome('start'), question('a', 'b'), question('b', 'a')))).toEqual([
      'a',
      'b',
      'a',
    ]);
  });

  test('is found at the end of twenty thousand questions', () => {
    const long = Array.from({ length: 20_000 }, (_none, index) =>
      question(`q${index}`, `q${index + 1}`),
    );
    expect(
      findLoop(flowOf(question('start', 'q0'), ...long, question('q20000', 'q19999'))),
    ).toEqual(['q19999', 'q20000', 'q19999']);
  });
});

describe('the longest way', () => {
  test('is taken though a shorter one leads to the same end', () => {
    expect(longestPath(diamond)).toEqual(['start', 'right', 'far', 'end']);
  });

  test('of an outcome is the outcome', () => {
    expect(longestPath(flowOf(outcome('start')))).toEqual(['start']);
  });

  test('may have twenty thousand questions', () => {
    const long = Array.from({ length: 20_000 }, (_none, index) =>
      question(`q${index}`, `q${index + 1}`),
    );
    expect(longestPath(flowOf(question('start', 'q0'), ...long, outcome('q20000')))).toHaveLength(
      20_002,
    );
  });
});

describe('a flow of more journeys than anybody could walk', () => {
  /** How often a step is looked up: the work that grows with the flow. */
  function lookUps(steps: readonly Step[], look: (flow: Flow) => unknown): number {
    let count = 0;
    class Counted extends Map<string, Step> {
      override get(id: string) {
        count += 1;
        return super.get(id);
      }
    }
    look({ start: 'start', steps: new Counted(steps.map((step) => [step.id, step])) });
    return count;
  }

  test.each([
    ['loops', findLoop],
    ['the longest way', longestPath],
    ['what can be reached', reachable],
  ])('is looked through for %s by looking at each step a few times', (_what, look) => {
    const steps = layeredSteps(30, 10);
    expect(lookUps(steps, look)).toBeLessThanOrEqual(3 * steps.length);
  });

  test('has no loop, and its longest way goes through each layer once', () => {
    const flow = flowOf(...layeredSteps(30, 10));
    expect(findLoop(flow)).toBeUndefined();
    expect(longestPath(flow)).toHaveLength(32);
    expect(reachable(flow)).toHaveLength(302);
  });
});
