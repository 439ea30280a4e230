import { expect } from 'vitest';

/** Matches a text that has these words in it, inside a larger pattern. */
export function containing(words: string): unknown {
  return expect.stringContaining(words);
}
