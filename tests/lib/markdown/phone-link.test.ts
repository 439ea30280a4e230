import { expect, test } from 'vitest';
import { phoneLink } from '../../../lib/markdown/phone-link';

test.each([
  ['101', 'tel:101'],
  ['0800 555 111', 'tel:0800555111'],
  ['18001 101', 'tel:18001101'],
])('%s is called by %s', (number, address) => {
  expect(phoneLink(number)).toBe(address);
});
