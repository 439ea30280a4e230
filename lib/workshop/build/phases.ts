import { performance } from 'node:perf_hooks';

/** The parts of a build, in their order. */
const PHASES = ['check', 'next', 'steps', 'compression', 'swap'] as const;
type Phase = (typeof PHASES)[number];

/** Does the work of one part of a build and notes how long it took. */
export async function timed<Result>(
  phase: Phase,
  work: () => Result | Promise<Result>,
): Promise<Result> {
  const start = performance.now();
  const result = await work();
  performance.measure(phase, { start });
  return result;
}

/**
 * Says how many seconds each part of the last build of this process took.
 * @example describePhases() // 'check 0.3, next 9.8, steps 1.1, compression 0.1, swap 0.2'
 */
export const describePhases = (): string =>
  PHASES.flatMap((phase) => {
    const measured = performance.getEntriesByName(phase, 'measure').at(-1);
    return measured === undefined ? [] : [`${phase} ${(measured.duration / 1000).toFixed(1)}`];
  }).join(', ');
