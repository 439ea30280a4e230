import { describe, expect, it } from 'vitest';
import { timeInWords } from '../../../lib/hours/time-in-words';

describe('timeInWords', () => {
  it.each([
    ['00:00', 'midnight'],
    ['24:00', 'midnight'],
    ['00:30', '12:30am'],
    ['09:00', '9am'],
    ['12:00', 'midday'],
    ['12:05', '12:05pm'],
    ['17:30', '5:30pm'],
  ])('%s is %s', (time, words) => {
    expect(timeInWords(time)).toBe(words);
  });
});
