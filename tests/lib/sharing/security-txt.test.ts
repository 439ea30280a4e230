import { expect, test } from 'vitest';
import { securityTxt } from '../../../lib/sharing/security-txt';

const ADDRESS = 'https://who-to-tell.example.org';
const written = securityTxt({ email: 'web@police.example' }, ADDRESS, '2026-11-25') ?? '';

test.each([
  'Contact: mailto:web@police.example',
  'Expires: 2027-11-24T00:00:00Z',
  `Canonical: ${ADDRESS}/.well-known/security.txt`,
])('the file for those who find a hole has a line "%s"', (line) => {
  expect(written.split('\n')).toContain(line);
});

test('is left out when the organisation has given no address to write to', () => {
  expect(securityTxt({}, ADDRESS, '2026-11-25')).toBeUndefined();
});
