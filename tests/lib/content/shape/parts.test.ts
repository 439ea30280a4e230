import { expect, test } from 'vitest';
import { httpsAddress, isPublicAddress } from '../../../../lib/content/shape/parts';

test.each([
  'https://www.example.org/a?b#c',
  'https://example.co.uk:8443',
  'https://xn--bcher-kva.example/',
  'http://example.org/',
])('everybody can reach %s', (address) => {
  expect(isPublicAddress(address)).toBe(true);
});

test.each([
  'http://127.0.0.1:3140/report/',
  'https://127.0.0.1/',
  'https://2130706433/',
  'https://[::1]/',
  'https://[::ffff:127.0.0.1]/',
  'https://10.0.0.1/',
  'https://192.168.1.1/',
  'https://169.254.169.254/',
  'https://localhost/',
  'https://localhost./',
  'https://intranet/',
  'https://printer.local/',
  'https://a.localhost/',
  'file:///etc/passwd',
  'data:text/html,hello',
  'ftp://example.org/',
])('not everybody can reach %s', (address) => {
  expect(isPublicAddress(address)).toBe(false);
  expect(httpsAddress.safeParse(address).success).toBe(false);
});
