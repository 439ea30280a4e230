import { holdPage, SETTINGS } from './support/hold-page';
import { pageOfEachKind } from './support/kinds';

/** The fullest page of each kind, on a phone by day; every-page.long.spec.ts holds them all in every setting. */
for (const address of pageOfEachKind().values()) holdPage(address, SETTINGS.slice(0, 1));
