import { describe, expect, test } from 'vitest';
import { changesAreTold } from '../../../../lib/checks/contacts/changes-are-told';
import { contactsDocument } from '../../../../lib/sharing/contacts-document';
import { loadedAfter, problemsAfter, TODAY, type Edits } from '../../../support/edited-tree';

const FILE = 'contacts/listening-line.md';
const published = contactsDocument(loadedAfter().content, '');
const problemsOf = (edits: Edits) => changesAreTold(published, TODAY)(loadedAfter(edits));

const OLD = '    number: "116 123"\n';
const NEW = '    number: "116 124"\n';
const LAST = 'owner: Communications\n';
const telling = (text: string): Edits => ({
  [FILE]: [
    [OLD, NEW],
    [LAST, `${LAST}changes:\n  - { date: ${TODAY}, text: ${text} }\n`],
  ],
});
const linesToPaste = (edits: Edits): string[] =>
  problemsOf(edits).map(({ fix }) => /text: (".*") }$/.exec(fix)?.[1] ?? '');

describe('a value of a contact that has changed since it was published', () => {
  test('is told with the old and the new one in a line to paste, which is enough', () => {
    const edits: Edits = { [FILE]: [[OLD, NEW]] };
    const [line = ''] = linesToPaste(edits);
    expect(problemsOf(edits)).toMatchObject([{ level: 'problem', file: FILE }]);
    expect(line).toContain('116 123');
    expect(line).toContain('116 124');
    expect(problemsOf(telling(line))).toEqual([]);
    expect(problemsAfter(telling(line))).toEqual([]);
  });

  test('is not told by a line that leaves out the old one', () => {
    expect(problemsOf(telling('"It has a new number."'))).toHaveLength(1);
  });

  test.each([
    ['hours', [['    hours: always\n', '']]],
    ['nations', [['wales, scotland', 'scotland']]],
    ['name', [['level: always', 'level: optional']]],
    ['cost', [[LAST, `${LAST}cost: Free\n`]]],
    ['fallback', [['  - contact: police-999', '  - contact: police-101']]],
  ] as const)('may be any fact: %s', (_what, edit) => {
    expect(problemsOf({ [FILE]: edit })).toHaveLength(1);
  });

  test('names another contact as visitors know it, and not by its file', () => {
    const [line] = linesToPaste({
      [FILE]: [['  - contact: police-999', '  - contact: police-101']],
    });
    expect(line).toContain('Police emergency line');
    expect(line).not.toContain('police-999');
  });

  test('is not told by a line that was already published', () => {
    const line = `changes:\n  - { date: ${TODAY}, text: "116 123, then 116 124." }\n`;
    const before = contactsDocument(loadedAfter({ [FILE]: [[LAST, LAST + line]] }).content, '');
    const now = loadedAfter({
      [FILE]: [
        [LAST, LAST + line],
        [OLD, NEW],
      ],
    });
    expect(changesAreTold(before, TODAY)(now)).toHaveLength(1);
  });
});

test('other words for the same need no line', () => {
  expect(problemsOf({ [FILE]: [['Write to the listening line', 'Send them a letter']] })).toEqual(
    [],
  );
});

test('neither does another name of the file that it leads to', () => {
  const renamed = (id: string) => (id === 'police-999' ? 'emergency-line' : id);
  const before = published.contacts.map((contact) => ({
    ...contact,
    id: renamed(contact.id),
    ifNoAnswer: contact.ifNoAnswer.map((other) => ({ ...other, contact: renamed(other.contact) })),
  }));
  expect(changesAreTold({ ...published, contacts: before }, TODAY)(loadedAfter())).toEqual([]);
});

test('nothing is compared before anything was published', () => {
  expect(changesAreTold(undefined, TODAY)(loadedAfter({ [FILE]: [[OLD, NEW]] }))).toEqual([]);
});
