import { describe, expect, test } from 'vitest';
import { walk } from '../../../lib/flow/scenarios';
import { flowOf, outcome, question } from './flow-of';

const flow = flowOf(
  question('start', 'urgent', 'more'),
  question('more', 'calm'),
  outcome('urgent'),
  outcome('calm'),
);

describe('a story', () => {
  test('ends at the outcome that its answers lead to', () => {
    expect(walk(flow, { answers: ['To more', 'To calm'] })).toEqual({
      ended: 'at-outcome',
      outcome: 'calm',
    });
  });

  test('may stop before it has an end', () => {
    expect(walk(flow, { answers: ['To more'] })).toEqual({
      ended: 'at-question',
      question: 'more',
    });
  });

  test('may give an answer that is not offered', () => {
    expect(walk(flow, { answers: ['To mars'] })).toEqual({
      ended: 'answer-not-offered',
      question: 'start',
      answer: 'To mars',
      offered: ['To urgent', 'To more'],
    });
  });

  test('may go on after its end', () => {
    expect(walk(flow, { answers: ['To urgent', 'To more'] })).toEqual({
      ended: 'already-at-outcome',
      outcome: 'urgent',
      answer: 'To more',
    });
  });

  test('takes an answer by its exact words', () => {
    expect(walk(flow, { answers: ['to more'] }).ended).toBe('answer-not-offered');
  });
});
