import { expect, test } from 'vitest';
import { closest } from '../../../../lib/content/shape/closest';

test.each([
  ['descripton', 'description'],
  ['Title', 'title'],
  ['owners', 'owner'],
])('%s is near enough to %s to be a slip', (typed, meant) => {
  expect(closest(typed, ['title', 'description', 'owner'])).toBe(meant);
});

test('a word that is far from all others is not a slip of any', () => {
  expect(closest('colour', ['title', 'description', 'owner'])).toBeUndefined();
});

test('among no words there is none', () => {
  expect(closest('title', [])).toBeUndefined();
});
