/**
 * `npm run bench`: prints what the site weighs and how long its commands take, beside the budgets.
 * Sizes and counts are tests too (tests/site/budgets.spec.ts); times are only printed, because
 * machines are shared: compare figures of one run.
 *
 * `npm run bench -- sizes|screens|check|saves|build|slope` runs one part; `tests`, which takes minutes, and
 * `lighthouse`, which npm has to fetch, are run only when they are named.
 */
import { appendFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { generateContent } from './generate-content';
import { judge } from './lighthouse';
import { measure, type Measured } from './measure';
import { measureSaves } from './saves';
import { benchScreens } from './screens';
import { permanentAddresses } from '../../lib/sharing/permanent-addresses';
import { runSuite } from './suite';
import { SIZES, sizesOf, summarise } from './sizes';
import { contentUnderTest } from '../site/support/site-under-test';

const WORKSHOP = path.resolve('.build/bench');
const CONTENT = path.resolve('content');

function fresh(name: string): string {
  const folder = path.join(WORKSHOP, name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(WORKSHOP, { recursive: true });
  return folder;
}

function benchSizes(): void {
  if (!existsSync('out/index.html')) {
    console.log('Sizes: there is no built site. Run "npm run build" first.');
    return;
  }
  const pages = sizesOf(path.resolve('out')).filter(
    ({ address }) => address !== permanentAddresses.oneFile,
  );
  const steps = new Set(contentUnderTest().steps.map(({ address }) => address));
  const flow = pages.filter(({ address }) => steps.has(address));
  console.log(`HTML with its CSS, ${pages.length} pages, in bytes: minimum, median, maximum`);
  for (const [name, of] of [
    ['raw', (page: (typeof pages)[number]) => page.raw],
    ['gzip', (page: (typeof pages)[number]) => page.gzip],
    ['brotli', (page: (typeof pages)[number]) => page.brotli],
  ] as const) {
    console.log(
      `  ${name.padEnd(8)}${summarise(pages.map(of))}${name === 'brotli' ? `   (budget: at most ${SIZES.page})` : ''}`,
    );
  }
  console.log(
    `  the flow, brotli: ${summarise(flow.map((page) => page.brotli))}   (budget: at most ${SIZES.step})`,
  );
  console.log(
    `  script, brotli: ${summarise(pages.map((page) => page.script))}   (budget: at most ${SIZES.script})`,
  );
  console.log(`  requests before a page can be read: 1   (budget: 1)\n`);
}

async function benchCheck(): Promise<void> {
  console.log(
    'npm run check, seconds (budget: at most 1.5 for the real content, 3 for 1,000 pages)',
  );
  const words = ['lib/workshop/commands/start.js', 'check'];
  const real = await measure(words, { CONTENT_DIR: CONTENT });
  console.log(
    `  the real content: ${real.seconds.toFixed(2)} (processor ${real.processorSeconds.toFixed(2)})`,
  );
  for (const pages of [100, 1000, 5000]) {
    const folder = fresh(`check-${pages}`);
    generateContent(CONTENT, folder, pages);
    const first = await measure(words, { CONTENT_DIR: folder });
    const again = await measure(words, { CONTENT_DIR: folder });
    console.log(
      `  ${String(pages).padStart(5)} pages more: ${first.seconds.toFixed(2)}, ` +
        `again ${again.seconds.toFixed(2)} (processor ${again.processorSeconds.toFixed(2)}), ` +
        `peak ${again.peakMegabytes ?? '?'} MB`,
    );
    rmSync(folder, { recursive: true, force: true });
  }
  console.log('');
}

async function benchSaves(): Promise<void> {
  console.log(
    'From saving a page in the editor, seconds (budget: under 1 to the problems or the preview)',
  );
  const folder = fresh('saves');
  cpSync(CONTENT, folder, { recursive: true });
  const measured = await measureSaves(folder, 'pages/parents/signs.md', '/parents/signs/', 10);
  for (const { toProblems, toPreview } of measured)
    console.log(
      `  to the problems ${toProblems.toFixed(2)}, to the preview ${toPreview.toFixed(2)}`,
    );
  console.log('');
  rmSync(folder, { recursive: true, force: true });
}

/** Everything that a build keeps for the next one. */
const KEPT = ['.next', '.build/compressed', 'node_modules/.cache/who-to-tell'];

async function buildOurs(content: string, place: string): Promise<Measured & { phases: string }> {
  const measured = await measure(['lib/workshop/commands/start.js', 'build'], {
    CONTENT_DIR: content,
    OUT_DIR: path.join(place, 'out'),
  });
  const [, phases = ''] = /^Seconds: (.*)\.$/m.exec(measured.output) ?? [];
  return { ...measured, phases };
}

const buildStock = (content: string, name: string): Promise<Measured> =>
  measure(['node_modules/next/dist/bin/next', 'build'], {
    CONTENT_DIR: content,
    NEXT_TELEMETRY_DISABLED: '1',
    NEXT_DIST_DIR: `.build/bench/${name}`,
    NODE_ENV: 'production',
  });

function forgetEarlierBuilds(): void {
  for (const kept of KEPT) rmSync(kept, { recursive: true, force: true });
}

const described = ({ seconds, processorSeconds, peakMegabytes }: Measured): string =>
  `${seconds.toFixed(1)} s (processor ${processorSeconds.toFixed(1)}), ${peakMegabytes ?? '?'} MB`;

const inPercent = (part: number, whole: number): string => `${Math.round((part / whole) * 100)} %`;

async function benchBuild(place: string): Promise<void> {
  console.log('The real site, built for the first time and after one edit (budget: at most 60 %)');
  const folder = fresh('rebuild');
  cpSync(CONTENT, folder, { recursive: true });
  forgetEarlierBuilds();
  const first = await buildOurs(folder, place);
  appendFileSync(path.join(folder, 'pages/parents/signs.md'), '\nA line to measure with.\n');
  const again = await buildOurs(folder, place);
  for (const build of [first, again]) console.log(`  ${described(build)}: ${build.phases}`);
  console.log(
    `  ${inPercent(again.seconds, first.seconds)} of the time, ` +
      `${inPercent(again.processorSeconds, first.processorSeconds)} of the processor's\n`,
  );
  rmSync(folder, { recursive: true, force: true });
}

async function benchSlope(place: string): Promise<void> {
  console.log("First builds: the finished site, and Next's export of the same pages as it is");
  const rows: { pages: number; ours: number; stock: number }[] = [];
  for (const pages of [50, 500, 2000]) {
    const folder = fresh(`build-${pages}`);
    generateContent(CONTENT, folder, pages);
    forgetEarlierBuilds();
    const ours = await buildOurs(folder, place);
    forgetEarlierBuilds();
    const stock = await buildStock(folder, `stock-${pages}`);
    console.log(
      `  ${String(pages).padStart(5)} pages more: ours ${described(ours)}: ${ours.phases}; stock ${described(stock)}`,
    );
    rows.push({ pages, ours: ours.seconds, stock: stock.seconds });
    for (const name of [folder, path.join(WORKSHOP, `stock-${pages}`)])
      rmSync(name, { recursive: true, force: true });
  }
  const [, middle, last] = rows;
  if (middle === undefined || last === undefined) return;
  const slope = (of: 'ours' | 'stock'): number =>
    ((last[of] - middle[of]) / (last.pages - middle.pages)) * 1000;
  const [ours, stock] = [slope('ours'), slope('stock')];
  console.log(
    `  each page more: ours ${ours.toFixed(1)} ms, stock ${stock.toFixed(1)} ms, ` +
      `${(ours / stock).toFixed(2)} times (budget: at most 1.3)\n`,
  );
}

/** A site is not published into the folder that it is built in. */
async function elsewhere(work: (place: string) => Promise<void>): Promise<void> {
  const place = mkdtempSync(path.join(tmpdir(), 'who-to-tell-bench-'));
  try {
    await work(place);
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

async function benchLighthouse(): Promise<void> {
  console.log('Lighthouse, as on a slow phone (budget: 100 in every category)');
  for (const { address, scores, firstWords, failed } of await judge([
    '/',
    '/report/what-happened/',
    '/report/under-pressure/',
    '/stings/law/',
  ])) {
    const said = Object.entries(scores).map(([name, score]) => `${name} ${score}`);
    const faults = failed.length > 0 ? `; failed: ${failed.join(', ')}` : '';
    console.log(`  ${address}: ${said.join(', ')}; first words after ${firstWords} ms${faults}`);
  }
  console.log('');
}

function benchTests(): void {
  console.log(
    'The tests, seconds by part, and of their files the slowest (budget of npm ci && npm test: at most 360)',
  );
  for (const { name, seconds, isRight, files } of runSuite()) {
    console.log(`  ${name.padEnd(12)}${seconds.toFixed(1)}${isRight ? '' : ' (found something)'}`);
    for (const [file, took] of files) console.log(`    ${took.toFixed(1).padStart(6)} ${file}`);
  }
  console.log('');
}

const parts = {
  sizes: benchSizes,
  screens: benchScreens,
  check: benchCheck,
  saves: benchSaves,
  build: () => elsewhere(benchBuild),
  slope: () => elsewhere(benchSlope),
  tests: benchTests,
  lighthouse: benchLighthouse,
} as const;
const ONLY_WHEN_NAMED = ['tests', 'lighthouse'];
const wanted = process.argv.slice(2);
const unknown = wanted.find((name) => !Object.hasOwn(parts, name));
if (unknown !== undefined) {
  console.error(
    `"${unknown}" is not a part of the bench. Type: npm run bench -- ${Object.keys(parts).join('|')}`,
  );
  process.exitCode = 2;
} else {
  for (const [name, run] of Object.entries(parts))
    if (wanted.length === 0 ? !ONLY_WHEN_NAMED.includes(name) : wanted.includes(name)) await run();
}
