import { expect, test } from 'vitest';
import { groupBy } from '../../lib/group-by';

test('things stand with their like, and groups and things in the order in which they came', () => {
  expect([...groupBy([3, 1, 2, 5], (number) => number % 2)]).toEqual([
    [1, [3, 1, 5]],
    [0, [2]],
  ]);
});

test('many things that are alike take no longer than many that differ', () => {
  const things = Array.from({ length: 200_000 }, (_none, index) => index);
  // Copied again for each of them, they would be twenty thousand million.
  expect(groupBy(things, () => 'alike').get('alike')).toHaveLength(things.length);
});
