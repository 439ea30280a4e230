import { expect, test } from 'vitest';
import { findPastedMarks } from '../../../../lib/content/reading/pasted-marks';
import { containing } from '../../../support/containing';

test('ordinary words have none', () => {
  expect(findPastedMarks('It\'s "fine" – Zoë\'s café: £5, 10 % → here…\n\n- a\n  - b\n')).toEqual(
    [],
  );
});

test.each([
  ['curly quotes', 'She said “yes”.'],
  ['a curly apostrophe', 'It’s'],
  ['a space that does not break a line', 'a\u00A0b'],
  ['a narrow space', '5\u202Fpm'],
  ['a dot of Word', '• one'],
  ['a dot of the Symbol font', '\uF0B7 one'],
  ['a dash that begins a line', '– one'],
  ['letters that were lost', 'caf\uFFFD'],
  ['letters that were read the wrong way', 'Itâ€™s cafÃ©'],
  ['a tab', 'a\tb'],
  ['a space of no width', 'a\u200Bb'],
  ['a soft hyphen', 'a\u00ADb'],
  ['a mark that turns the direction', 'a\u202Eb'],
  ['a bell', 'a\u0007b'],
])('%s is found', (_what, text) => {
  expect(findPastedMarks(`First line.\n${text}\n`)).toMatchObject([{ line: 2 }]);
});

test('one kind is told once, with how many more lines have it', () => {
  const [first, ...others] = findPastedMarks('“a”\n“b”\nc\n“d”');
  expect(first).toMatchObject({ line: 1, column: 1, message: containing('2 more lines') });
  expect(others).toEqual([]);
});

test('two kinds are two mistakes', () => {
  expect(findPastedMarks('“a”\n\tb')).toHaveLength(2);
});
