import { describe, expect, test } from 'vitest';
import { splitFrontMatter } from '../../../../lib/content/reading/front-matter';

const split = (keys: string) => splitFrontMatter(`---\n${keys}\n---\n\nWords.\n`);

describe('what is typed behind a key', () => {
  test.each([
    ['phone: 03001231110', 'phone', 3001231110, '03001231110'],
    ['phone: 08001111', 'phone', 8001111, '08001111'],
    ['phone: 0300_123', 'phone', '0300_123', '0300_123'],
    ['phone: +441618725050', 'phone', 441618725050, '+441618725050'],
    ['hours: 9:00', 'hours', '9:00', '9:00'],
    ['hours: 24:7', 'hours', '24:7', '24:7'],
    ['reviewed: 2025-01-31', 'reviewed', '2025-01-31', '2025-01-31'],
    ['reviewed: 2025-02-31', 'reviewed', '2025-02-31', '2025-02-31'],
    ['country: NO', 'country', 'NO', 'NO'],
    ['answer: yes', 'answer', 'yes', 'yes'],
    ['answer: on', 'answer', 'on', 'on'],
    ['text: Yes', 'text', 'Yes', 'Yes'],
    ['v: 1.10', 'v', 1.1, '1.10'],
    ['phone: "0300 123 1110"', 'phone', '0300 123 1110', '0300 123 1110'],
  ])(
    '%s is never turned into another number, date or word, and is remembered letter for letter',
    (line, key, value, typed) => {
      const { data, mistakes, typed: typedAt } = split(line);
      expect(mistakes).toEqual([]);
      expect(data).toEqual({ [key]: value });
      expect(typedAt([key])).toBe(typed);
    },
  );

  test('a key with nothing after it is empty, and not the word "null"', () => {
    expect(split('goTo:').data).toEqual({ goTo: null });
  });

  test.each([
    ['words cut off at a #', 'owner: a\ntitle: Call 101 # now', { line: 3, column: 17 }],
    ['a colon inside the words', 'owner: a\ntitle: Call: 101', { line: 3, column: 1 }],
    [
      'a program in a value',
      'owner: a\ntitle: !!js/function "function () {}"',
      { line: 3, column: 1 },
    ],
    ['a tab at the beginning of a line', 'answers:\n\t- text: a', { line: 3, column: 1 }],
    ['words that begin with a star', 'owner: a\ntitle: *bold* words', { line: 3, column: 1 }],
    ['words that begin with an at sign', 'owner: a\ntitle: @police', { line: 3, column: 1 }],
    ['words that begin with square brackets', 'owner: a\ntitle: [a](/b)', { line: 3, column: 1 }],
    ['an ampersand that would be swallowed', 'owner: a\ntitle: &Co', { line: 3, column: 8 }],
    [
      'an apostrophe that closes the quotes',
      "owner: a\ntitle: 'It's here'",
      { line: 3, column: 1 },
    ],
    ['the same key twice', 'title: a\nowner: b\ntitle: c', { line: 4, column: 1 }],
    ['no space after a colon', 'owner: a\ntitle:Help', { line: 3, column: 1 }],
  ])('%s is one mistake, at its line', (_what, keys, place) => {
    const { mistakes } = split(keys);
    expect(mistakes).toHaveLength(1);
    expect(mistakes[0]).toMatchObject(place);
  });

  test('a quote that is not closed is found where it opens, however far below the reading stops', () => {
    expect(split('title: "Help\nowner: a\nreviewed: 2026-01-01').mistakes).toMatchObject([
      { line: 2, message: 'The quote that begins the words after "title" is not closed.' },
    ]);
  });

  test('the line to type is part of what to do', () => {
    expect(split('title: Call: 101').mistakes[0]?.fix).toContain('title: "Call: 101"');
    expect(split('title: Say: "help"').mistakes[0]?.fix).toContain(`title: 'Say: "help"'`);
  });

  test('quotes inside quotes are told with the other kind outside', () => {
    expect(split('title: "Say "help" now"').mistakes[0]?.fix).toContain(`title: 'Say "help" now'`);
    expect(split('title: "Help" is here').mistakes[0]?.fix).toContain(`title: '"Help" is here'`);
    expect(split("title: 'It's here'").mistakes[0]?.fix).toContain(`title: "It's here"`);
  });

  test('data of a file with mistakes is not used', () => {
    expect(split('title: a\ntitle: b').data).toEqual({});
  });
});

describe('parts that repeat each other', () => {
  const levels = Array.from({ length: 30 }, (_none, level) =>
    level === 0 ? 'a0: &a0 [x, x]' : `a${level}: &a${level} [*a${level - 1}, *a${level - 1}]`,
  );

  test('are refused before they can grow', () => {
    const { data, mistakes } = split(levels.join('\n'));
    expect(data).toEqual({});
    expect(mistakes).toHaveLength(1);
  });

  test('are refused when they are merged', () => {
    expect(split('a: &a { x: 1 }\nb:\n  <<: *a').mistakes).toHaveLength(1);
  });
});

test('a key called __proto__ changes nothing but its own file', () => {
  const { data } = split('__proto__:\n  order: 1\ntitle: a');
  expect(data).not.toHaveProperty('order');
  expect({}).not.toHaveProperty('order');
});

describe('the lines of hyphens', () => {
  test.each(['---js', '---JS', '--- js', '---javascript', '---yaml'])(
    'a file that begins with %s is refused and nothing in it is run',
    (fence) => {
      const { data, mistakes } = splitFrontMatter(
        `${fence}\nglobalThis.wasRun = true; module.exports = { title: 'a' }\n---\n`,
      );
      expect(mistakes).toHaveLength(1);
      expect(data).toEqual({});
      expect(globalThis).not.toHaveProperty('wasRun');
    },
  );

  test.each([
    ['none at all', 'Words only.\n', 1],
    ['a space before the first', ' ---\ntitle: a\n---\n', 1],
    ['an empty line before the first', '\n---\ntitle: a\n---\n', 1],
    ['four in the second', '---\ntitle: a\n----\nWords.\n', 3],
    ['no second', '---\ntitle: a\nowner: b\n\nWords.\n', 4],
  ])('%s is a mistake', (_what, text, line) => {
    expect(splitFrontMatter(text).mistakes).toMatchObject([{ line }]);
  });

  test('spaces after them do no harm', () => {
    expect(splitFrontMatter('---  \ntitle: a\n--- \nWords.\n')).toMatchObject({
      data: { title: 'a' },
      mistakes: [],
    });
  });

  test('nothing between them is a file without keys', () => {
    expect(splitFrontMatter('---\n---\nWords.\n')).toMatchObject({
      data: {},
      mistakes: [],
      bodyStartsAfterLine: 2,
    });
  });

  test('a line of hyphens in the words stays there', () => {
    const { body, data } = splitFrontMatter('---\ntitle: a\n---\nOne.\n\n---\n\nTwo.\n');
    expect(data).toEqual({ title: 'a' });
    expect(body).toBe('One.\n\n---\n\nTwo.\n');
  });
});

describe('reading the same file again', () => {
  test('finds its mistakes again', () => {
    const text = '---\ntitle: a: b: c\n---\n';
    expect(splitFrontMatter(text).mistakes).toHaveLength(1);
    expect(splitFrontMatter(text).mistakes).toHaveLength(1);
  });

  test('gives data that nobody has changed meanwhile', () => {
    const text = '---\nlist: [a]\n---\n';
    Object.assign(Object(splitFrontMatter(text).data), { list: ['b'] });
    expect(splitFrontMatter(text).data).toEqual({ list: ['a'] });
  });
});

describe('places', () => {
  const { locate, locateKey, bodyStartsAfterLine } = split(
    'title: a\nanswers:\n  - text: b\n    goTo: c\n  - text: d',
  );

  test('the value of a key is found by its path, counted from the first line of the file', () => {
    expect(locate(['answers', 0, 'goTo'])).toEqual({ line: 5, column: 11 });
  });

  test('a key that is missing is looked for where it should stand', () => {
    expect(locate(['answers', 1, 'goTo'])).toEqual({ line: 6, column: 5 });
  });

  test('the key itself can be found too', () => {
    expect(locateKey(['answers', 0, 'goTo'])).toEqual({ line: 5, column: 5 });
  });

  test('the words begin after the second line of hyphens', () => {
    expect(bodyStartsAfterLine).toBe(7);
  });
});
