import { describe, expect, it } from 'vitest';
import { countWords, sentencesOf } from '../../../lib/prose/sentences';

describe('sentences', () => {
  it('end at full stops, question marks and exclamation marks', () => {
    expect(sentencesOf('Call now. Is it live? Yes! Go.').map(({ text }) => text)).toEqual([
      'Call now.',
      'Is it live?',
      'Yes!',
      'Go.',
    ]);
  });

  it('know where they begin', () => {
    expect(sentencesOf('One.  Two.').map(({ from }) => from)).toEqual([0, 6]);
  });

  it('do not end at a shortened word or inside a number', () => {
    expect(sentencesOf('Ask Dr. Jones about 11.3% of them.')).toHaveLength(1);
  });

  it('keep a quotation with its full stop', () => {
    expect(sentencesOf('Say: "I am safe." Then go.').map(({ text }) => text)).toEqual([
      'Say: "I am safe."',
      'Then go.',
    ]);
  });

  it('are none in an empty text', () => {
    expect(sentencesOf(' ')).toEqual([]);
  });
});

describe('words', () => {
  it('are what stands between spaces and has a letter or a digit', () => {
    expect(countWords('Call 101 – or, if you can’t, e-mail.')).toBe(7);
  });
});
