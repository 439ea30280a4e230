import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import { Audit, Outcome } from '@siteimprove/alfa-act';
import { Device } from '@siteimprove/alfa-device';
import { Node, type Document } from '@siteimprove/alfa-dom';
import { Request, Response } from '@siteimprove/alfa-http';
import rules from '@siteimprove/alfa-rules';
import { Page as Read } from '@siteimprove/alfa-web';
import { buildSync } from 'esbuild';

const ace = readFileSync(
  createRequire(import.meta.url).resolve('accessibility-checker-engine/ace.js'),
  'utf8',
);

type Finding = { ruleId: string; value: [string, string]; path: { dom: string } };

/** What IBM's checker is sure to be a violation, each as the rule and the place. */
export async function ibmFindings(page: Page): Promise<string[]> {
  const { results } = await page.evaluate<{ results: Finding[] }>(
    `${ace}\nnew ace.Checker().check(document, ['IBM_Accessibility'])`,
  );
  return results.flatMap(({ ruleId, value: [level, answer], path }) =>
    level === 'VIOLATION' && answer === 'FAIL' ? [`${ruleId}: ${path.dom}`] : [],
  );
}

const alfa = buildSync({
  stdin: { contents: `export { Native } from '@siteimprove/alfa-dom/native'`, resolveDir: '.' },
  bundle: true,
  format: 'iife',
  globalName: 'alfa',
  minify: true,
  write: false,
});

/** Lines as high as 1.5 letters, and letters of no fixed size: not on paper, or in a card for the page of others. */
const NOT_OF_PAPER = /\/sia-r(73|74)$/;
const asked = rules.filter(({ uri }) => !NOT_OF_PAPER.test(uri));

/** A target in a drawing may be small where the same links stand in words beside it (WCAG 2.5.5, Equivalent). */
const IN_A_DRAWING = /\/sia-r111: .*\/svg\[/;

/** What Siteimprove's Alfa is sure to break a rule, each as the rule and the place. */
export async function alfaFindings(page: Page): Promise<string[]> {
  const read = await page.evaluate<Document.JSON>(
    `${alfa.outputFiles[0]?.text ?? ''}\nalfa.Native.fromNode(document)`,
  );
  const device = Device.standard();
  const input = Read.of(Request.empty(), Response.empty(), Node.from(read, device), device);
  const outcomes = await Audit.of(input, asked).evaluate();
  return [...outcomes]
    .filter(Outcome.isFailed)
    .map(({ rule, target }) => `${rule.uri}: ${Node.isNode(target) ? target.path() : ''}`)
    .filter((finding) => !IN_A_DRAWING.test(finding));
}
