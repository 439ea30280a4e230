import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, expect, test, vi } from 'vitest';
import FramedReport from '../../app/(card)/embed/v1/report/page';
import StepPage, { generateStaticParams as steps } from '../../app/(flow)/report/[[...step]]/page';
import SitePage, { generateStaticParams as pages } from '../../app/(site)/[[...path]]/page';

const folder = mkdtempSync(path.join(tmpdir(), 'edition-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
  vi.unstubAllEnvs();
});

/** The words of every page of this site when a police force publishes it, or nobody in the police does. */
async function wordsOfSite(isPolice: boolean): Promise<string> {
  const content = path.join(folder, String(isPolice));
  cpSync('content', content, { recursive: true });
  const file = path.join(content, 'site.md');
  const site = readFileSync(file, 'utf8');
  writeFileSync(file, site.replace(/isPolice: \w+/, `isPolice: ${String(isPolice)}`));
  vi.stubEnv('CONTENT_DIR', content);
  // Read, and not checked: another test checks the content.
  vi.stubEnv('CHECKED_BY_EDITOR', '1');
  const shown = await Promise.all([
    ...pages().map((params) => SitePage({ params: Promise.resolve(params) })),
    ...steps().map((params) => StepPage({ params: Promise.resolve(params) })),
  ]);
  return [FramedReport(), ...shown]
    .map((page) => renderToStaticMarkup(page))
    .join('\n')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .replaceAll('’', "'");
}

// Of a contact it may be true: "It isn't the police." Only what the site says of itself is looked for.
const DENIES =
  /\b(?:we|(?:this|our) (?:web)?site)(?: are| is|'re|'s)?(?: not|n't) (?:run by )?(?:the |a )?police\b|is not the police and takes|not a police (?:web)?site/gi;
const CLAIMS = /\b(?:we are|we're|(?:this|our) (?:web)?site is) (?:run by )?(?:the |a )?police\b/gi;

test('a police force that publishes this site denies nowhere that it is the police', async () => {
  expect((await wordsOfSite(true)).match(DENIES)).toBeNull();
}, 60_000);

test('a site that nobody in the police publishes says that it is not the police, and nowhere that it is', async () => {
  const words = await wordsOfSite(false);
  expect(words.match(DENIES)).not.toBeNull();
  expect(words.match(CLAIMS)).toBeNull();
}, 60_000);
