import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { permanentAddresses } from '../../lib/sharing/permanent-addresses';

test('every address that schools print or copy is marked as permanent in the list of published addresses', () => {
  const lines = readFileSync('published-urls.txt', 'utf8').split('\n');

  expect(
    Object.values(permanentAddresses).filter((address) => !lines.includes(`${address} permanent`)),
  ).toEqual([]);
});
