import { spawnSync } from 'node:child_process';
import { z } from 'zod';
import { findBrowser } from '../site/support/find-browser';
import { served } from './served';

/** It is not among the project's packages: it brings well over a hundred others, and only this measure needs it. */
const LIGHTHOUSE = 'lighthouse@12.8.2';

const report = z.object({
  categories: z.record(z.string(), z.object({ score: z.number().nullable() })),
  audits: z.record(
    z.string(),
    z.object({ score: z.number().nullable(), numericValue: z.number().optional() }),
  ),
});

/**
 * What Lighthouse says of a page on a slow phone: scores of 100 by category, milliseconds until the
 * first words, and the audits that failed.
 */
export type Judged = {
  address: string;
  scores: Record<string, number>;
  firstWords: number;
  failed: string[];
};

/**
 * Serves `out/` and lets Lighthouse look at pages of it, one after the other.
 *
 * @throws when there is no browser, or Lighthouse cannot be had or fails
 */
export async function judge(addresses: readonly string[]): Promise<Judged[]> {
  const browser = findBrowser();
  if (browser === undefined)
    throw new Error('Lighthouse needs Chromium or Chrome. Install one, or set BROWSER_PATH to it.');
  return served((origin) =>
    Promise.resolve(addresses.map((address) => judgePage(`${origin}${address}`, address, browser))),
  );
}

function judgePage(url: string, address: string, browser: string): Judged {
  const words = [
    '--yes',
    LIGHTHOUSE,
    url,
    '--quiet',
    '--output=json',
    '--output-path=stdout',
    '--chrome-flags=--headless=new --no-sandbox',
  ];
  const run = spawnSync('npx', words, {
    encoding: 'utf8',
    env: { ...process.env, CHROME_PATH: browser },
    maxBuffer: 64 * 1024 * 1024,
  });
  if (run.status !== 0) throw new Error(`Lighthouse failed:\n${run.stderr}`);
  const { categories, audits } = report.parse(JSON.parse(run.stdout));
  return {
    address,
    scores: Object.fromEntries(
      Object.entries(categories).map(([name, { score }]) => [name, Math.round((score ?? 0) * 100)]),
    ),
    firstWords: Math.round(audits['first-contentful-paint']?.numericValue ?? Number.NaN),
    failed: Object.entries(audits).flatMap(([id, { score }]) => (score === 0 ? [id] : [])),
  };
}
