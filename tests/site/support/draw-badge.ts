/**
 * `node --import tsx tests/site/support/draw-badge.ts`: draws `public/badge/v1.png` from
 * `public/badge/v1.svg`, at twice its size for fine screens. The picture is committed, so that
 * every build has the same bytes; draw it again when the SVG changes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { findBrowser } from './find-browser';

const svg = readFileSync('public/badge/v1.svg', 'utf8');
const executablePath = findBrowser();
const browser = await chromium.launch({
  args: ['--no-sandbox'],
  ...(executablePath === undefined ? {} : { executablePath }),
});
const page = await browser.newPage({ viewport: { width: 240, height: 80 }, deviceScaleFactor: 2 });
await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`);
writeFileSync('public/badge/v1.png', await page.screenshot());
await browser.close();
