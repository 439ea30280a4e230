import { test } from '@playwright/test';
import { holdPage } from './support/hold-page';
import { builtPages } from './support/site-under-test';

/** Pages of one folder look alike, so one tab goes to them all, in order. */
for (const [folder, addresses] of pagesByFolder())
  test.describe(folder, () => {
    test.describe.configure({ mode: 'default' });
    for (const address of addresses) holdPage(address);
  });

function pagesByFolder(): ReadonlyMap<string, string[]> {
  const folders = new Map<string, string[]>();
  for (const address of builtPages()) {
    const folder = address.split('/')[1] ?? '';
    folders.set(folder, [...(folders.get(folder) ?? []), address]);
  }
  return folders;
}
