import { describe, expect, test } from 'vitest';
import { mendPasted, mendPastedIn } from '../../../../lib/content/reading/mend-pasted';
import { findPastedMarks } from '../../../../lib/content/reading/pasted-marks';

describe('what pasting leaves in words', () => {
  test.each([
    ['curly quotes', '“It’s late,” he said', '"It\'s late," he said'],
    ['hard spaces', 'Call\u00A0101', 'Call 101'],
    [
      'words in an address that tell who followed it',
      '[read](https://example.org/a?b=1&utm_source=news#c) and https://example.org/?fbclid=x.',
      '[read](https://example.org/a?b=1#c) and https://example.org/.',
    ],
    ['signs that nobody can see', 'child\u00ADren\u200B', 'children'],
    ['signs that nobody can see', 'one\u2028two', 'one\ntwo'],
    ['a list as Word makes it', '•\tone\no\ttwo\n– three', '- one\n- two\n- three'],
    ['a list as Word makes it', '1.\tone\n2)\ttwo', '1. one\n2. two'],
    [
      'a table as Excel makes it',
      'Who\tWhen\nA\tnow',
      '| Who | When |\n| --- | --- |\n| A | now |',
    ],
    ['tabs', 'one\ttwo', 'one two'],
  ])('is put right and said: %s', (what, pasted, plain) => {
    expect(mendPasted(pasted, false)).toEqual({ text: plain, mended: [what] });
    expect(findPastedMarks(mendPasted(pasted, false).text)).toEqual([]);
  });

  test('is left alone when the rows do not make a table', () => {
    expect(mendPasted('a\tb\nc\td\te', false)).toEqual({ text: 'a b\nc d e', mended: ['tabs'] });
  });

  test.each(['- one\n- two', '| a | b |\n| --- | --- |', 'A line – and more.', 'It\'s "so".'])(
    'is not seen where nothing was pasted: %s',
    (text) => {
      expect(mendPasted(text, false)).toEqual({ text, mended: [] });
    },
  );
});

test('keys are put right however deep they stand, and have no lists or tables', () => {
  const said: string[] = [];
  const keys = { name: '– A', answers: [{ text: '“Yes”', order: 2 }] };
  expect(mendPastedIn(keys, (mended) => said.push(...mended))).toEqual({
    name: '– A',
    answers: [{ text: '"Yes"', order: 2 }],
  });
  expect(said).toEqual(['curly quotes']);
});
