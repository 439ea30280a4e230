import { expect, test } from 'vitest';
import { outline, outlineAsText } from '../../../lib/flow/outline';
import { flowOf, outcome, question } from './flow-of';

const flow = flowOf(
  question('start', 'urgent', 'more'),
  question('more', 'calm', 'urgent'),
  outcome('urgent'),
  outcome('calm'),
);

test('a step that two answers lead to stands under both', () => {
  expect(outlineAsText(outline(flow))).toBe(
    [
      'Question start?',
      '  To urgent → Outcome urgent',
      '  To more → Question more?',
      '    To calm → Outcome calm',
      '    To urgent → Outcome urgent',
    ].join('\n'),
  );
});

test('each branch has the address of its step', () => {
  const branch = outline(flow);
  expect(branch).toMatchObject({
    address: '/report/',
    answers: [
      { leadsTo: { address: '/report/urgent/' } },
      { leadsTo: { address: '/report/more/' } },
    ],
  });
});

test('a flow whose first step is missing cannot be told', () => {
  expect(() => outline(flowOf(outcome('urgent')))).toThrow('start');
});
