import { spawnSync } from 'node:child_process';

const MOST_OUTPUT = 64 * 1024 * 1024;
const SLOWEST = 8;
const PARTS = [
  'lint:code',
  'types',
  'lint:format',
  'lint:unused',
  'build',
  'test:unit',
  'test:site',
  'test:long',
];
const SECONDS = new Map([
  ['ms', 0.001],
  ['s', 1],
  ['m', 60],
]);

/** A line in which Vitest or Playwright tells how long a file or a test took. */
const TIMED = /([\w./-]+\.(?:spec|test)\.tsx?)\b.*?(\d+(?:\.\d+)?) ?(ms|s|m)\)?$/gm;

/** One part of the tests: how long it took, whether it was right, and its slowest files, all in seconds. */
type Part = { name: string; seconds: number; isRight: boolean; files: [string, number][] };

/**
 * The seconds that the files of a run took by its output, the slowest first.
 *
 * @example secondsByFile('✓ tests/a.test.ts (3 tests) 500ms') // [['tests/a.test.ts', 0.5]]
 */
function secondsByFile(output: string): [string, number][] {
  const files = new Map<string, number>();
  for (const [, file = '', count = '', unit = 's'] of output.matchAll(TIMED)) {
    const seconds = Number(count) * (SECONDS.get(unit) ?? 1);
    files.set(file, (files.get(file) ?? 0) + seconds);
  }
  return [...files].sort(([, a], [, b]) => b - a);
}

/** Runs every part of `npm test` once, one after the other, and then the tests that take longer. */
export function* runSuite(): Generator<Part> {
  for (const name of PARTS) {
    const began = performance.now();
    const { status, stdout } = spawnSync('npm', ['run', name], {
      encoding: 'utf8',
      maxBuffer: MOST_OUTPUT,
      env: { ...process.env, NO_COLOR: '1' },
    });
    yield {
      name,
      seconds: (performance.now() - began) / 1000,
      isRight: status === 0,
      files: secondsByFile(stdout).slice(0, SLOWEST),
    };
  }
}
