import { describe, expect, it } from 'vitest';
import { readWordList, wordsOf } from '../../../lib/prose/spelling';

describe('words to spell', () => {
  it('lose the s that says whose', () => {
    expect(wordsOf("The child's and the parents’ phones").map(({ word }) => word)).toEqual([
      'The',
      'child',
      'and',
      'the',
      'parents',
      'phones',
    ]);
  });

  it('are the parts of a word with hyphens', () => {
    expect(wordsOf('self-harm').map(({ word }) => word)).toEqual(['self', 'harm']);
  });
});

describe('the word list', () => {
  it('is one word a line, without remarks and empty lines', () => {
    expect(readWordList('# names\n\nChildline # a charity\n  Shout\n')).toEqual([
      'Childline',
      'Shout',
    ]);
  });
});
