import { test } from '@playwright/test';

/** Puts a figure into the table that ends the run. */
export function tell(what: string): void {
  test.info().annotations.push({ type: 'measure', description: what });
}

/** Names what this engine does otherwise, and why; the run ends with a list of these. */
export function tellDifference(what: string): void {
  test.info().annotations.push({ type: 'difference', description: what });
}
