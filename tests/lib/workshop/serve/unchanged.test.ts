import { expect, it } from 'vitest';
import { isUnchanged } from '../../../../lib/workshop/serve/unchanged';

it.each(['"a"', 'W/"a"', '"b", "a"', '*', ' "a" '])('knows the version in %s', (header) => {
  expect(isUnchanged(header, '"a"')).toBe(true);
});

it.each(['"b"', 'a', '', '"a', '"ab"'])('does not know the version in %s', (header) => {
  expect(isUnchanged(header, '"a"')).toBe(false);
});
