import { expect, test } from 'vitest';
import { isAllowedAddress } from '../../../lib/markdown/allowed-html';

test.each([
  '/',
  '/help/',
  '/help/#say',
  '#say',
  'https://example.org',
  'https://example.org/a?b#c',
  'mailto:a@example.org',
  'tel:999',
  'tel:+441234567890',
  'sms:85258',
])('%s may be linked to', (address) => {
  expect(isAllowedAddress(address)).toBe(true);
});

test.each([
  '',
  'help',
  '//example.org',
  '/\\example.org',
  '/a b',
  '#',
  'http://example.org',
  'https://',
  'https://a@b.example',
  'https://a b',
  'mailto:',
  'tel:',
  'tel:one',
  'tel:101;ext=1',
  'sms:',
  'javascript:0',
  'data:,x',
  ' https://example.org',
  'HTTPS://example.org',
])('%j may not', (address) => {
  expect(isAllowedAddress(address)).toBe(false);
});
