import { test } from '@playwright/test';
import { groupBy } from '../../lib/group-by';
import { holdPage } from './support/hold-page';
import { builtPages } from './support/site-under-test';

/** Pages of one folder look alike, so one tab goes to them all, in order. */
for (const [folder, addresses] of groupBy(builtPages(), (address) => address.split('/')[1] ?? ''))
  test.describe(folder, () => {
    test.describe.configure({ mode: 'default' });
    for (const address of addresses) holdPage(address);
  });
