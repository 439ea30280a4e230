import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Page } from '@playwright/test';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.2 A, AA and AAA, and what the field calls good practice. */
export const ALL_RULES = [
  'wcag2a',
  'wcag2aa',
  'wcag21a',
  'wcag21aa',
  'wcag22aa',
  'wcag2aaa',
  'best-practice',
];

/** The same without good practice, which is about whole pages and not about a card inside one. */
export const WCAG_RULES = ALL_RULES.filter((tag) => tag !== 'best-practice');

/** What can differ between a light and a dark page. The enhanced rule lets pass what breaks the plain one. */
export const COLOUR_RULES = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'];

/** Puts axe into a page or frame. Its own policy lets no script in; what the debugger evaluates is not the page's. */
export async function loadAxe(place: Page | Frame): Promise<void> {
  await place.evaluate(source);
}

/** What axe finds by the rules or tags named, each as the rule and the first three places. */
export function axeFindings(place: Page | Frame, rules: readonly string[]): Promise<string[]> {
  return place.evaluate<string[]>(
    `axe.run({ runOnly: ${JSON.stringify(rules)}, resultTypes: ['violations'] }).then((result) => ` +
      `result.violations.map((violation) => violation.id + ': ' + violation.nodes.map((node) => ` +
      `node.target.join(' ')).slice(0, 3).join(' | ')))`,
  );
}
