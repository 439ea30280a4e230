import { describe, expect, test } from 'vitest';
import { mergeFile, type Choice, type Side } from '../../../../lib/workshop/copies/merge-file';

const FILE = 'contacts/a.md';
const BASE = `---
name: "A" # as they say it
routes:
  - kind: phone
    number: "0800 1111"
    hours: always
  - kind: chat
    address: https://a.example/
sources: [one]
checked: 2026-01-01
changes:
  - date: 2026-01-01
    text: "New."
---

They listen. They are kind.[^one] Call them.

- Free
- Open
`;

function merged(
  mine: (base: string) => string,
  theirs: (base: string) => string,
  side: Side = 'theirs',
) {
  const choices: Choice[] = [];
  const text = mergeFile(FILE, { base: BASE, mine: mine(BASE), theirs: theirs(BASE) }, (choice) => {
    choices.push(choice);
    return side;
  });
  return { text, choices };
}
const put =
  (...pairs: [string, string][]) =>
  (text: string): string =>
    pairs.reduce((before, [from, to]) => before.replace(from, to), text);

describe('two versions of a file', () => {
  test.each<[name: string, mine: [string, string], theirs: [string, string]]>([
    ['keys beside each other', ['"0800 1111"', '"0800 2222"'], ['hours: always', 'note: "Free"']],
    ['a key and a sentence', ['name: "A"', 'name: "B"'], ['Call them.', 'Text them.']],
    [
      'sentences beside each other',
      ['They listen.', 'They hear.'],
      ['They are kind.', 'They are good.'],
    ],
    ['lines of a list', ['- Free', '- Free of charge'], ['- Open', '- Open at night']],
    ['one goes and one comes', ['    hours: always\n', ''], ['\n- Open', '\n- Open\n- Kind']],
  ])('keep both changes: %s', (_name, mine, theirs) => {
    const { text, choices } = merged(put(mine), put(theirs));
    expect([text, choices]).toEqual([put(mine, theirs)(BASE), []]);
    expect(merged(put(theirs), put(mine)).text).toBe(text);
  });

  test('keep what both added to a list and to the words', () => {
    const adds = (date: string, name: string, words: string) =>
      put(
        ['    text: "New."', `    text: "New."\n  - date: ${date}\n    text: "${name}"`],
        ['[one]', `[one, ${name}]`],
        ['- Open', `- Open\n- ${words}`],
      );
    const { text, choices } = merged(
      adds('2026-02-02', 'mine', 'Mine'),
      adds('2026-02-02', 'theirs', 'Theirs'),
    );
    expect(choices).toEqual([]);
    expect(text).toContain('[one, theirs, mine]');
    expect(text).toMatch(/text: "theirs"\n {2}- date: "?2026-02-02"?\n {4}text: "?mine"?\n---/);
    expect(text).toContain('- Open\n- Theirs\n- Mine\n');
  });

  test.each([
    ['"0800 1111"', '"0800 2222"', '"0800 3333"', 'Ways to reach it, phone, Number'],
    ['They are kind.', 'They are good.', 'They are there.', 'Words'],
    ['They listen. They are kind.', 'They are there.', 'They hear. They see. They speak.', 'Words'],
  ])('let one be chosen where both changed %s', (was, mine, theirs, where) => {
    for (const side of ['mine', 'theirs'] as const) {
      const { text, choices } = merged(put([was, mine]), put([was, theirs]), side);
      expect(text).toBe(put([was, side === 'mine' ? mine : theirs])(BASE));
      expect(choices.map(({ trail }) => trail.join(', '))).toEqual([where]);
    }
  });

  test('are chosen between as a whole when one went, or cannot be read', () => {
    const changed = put(['They listen.', 'They hear.']);
    const versions = { base: BASE, mine: changed(BASE) };
    for (const theirs of [undefined, BASE.replace('name: "A"', 'name: "A')])
      for (const side of ['mine', 'theirs'] as const)
        expect(mergeFile(FILE, { ...versions, theirs }, () => side)).toBe(
          side === 'mine' ? versions.mine : theirs,
        );
  });

  test('keep every line that either added to a list without keys', () => {
    const lists = { base: '/\n/b/\n', mine: '/\n/a/\n/b/\n', theirs: '/\n/b/\n/c/\n' };
    const choose = () => 'theirs' as const;
    expect(mergeFile('published-urls.txt', lists, choose)).toBe('/\n/a/\n/b/\n/c/\n');
  });
});
