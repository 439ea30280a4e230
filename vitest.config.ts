import { defineConfig } from 'vitest/config';

/** The tests of lib, components and content. Those over the built site, in tests/site, run in a browser instead. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: ['tests/site/**'],
    // The files share their modules: loading them anew for each of 150 files took 40 of 100 seconds.
    isolate: false,
    // Vitest leaves a processor free for whoever watches; a run on two processors took half as long again.
    maxWorkers: '100%',
    // A test that passes at the second try has found something.
    retry: 0,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
