import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  changedKeys,
  readParts,
  rewrite,
  type FileParts,
} from '../../../../../lib/workshop/editor/forms/rewrite';

const contact = `---
name: "Childline"
kind: talk
phone: "0800 1111" # as it is read aloud
who: [children]
hours:
  - days: [monday, tuesday]
    from: "09:00"
    to: "17:30"
  - days: [saturday]
    from: "10:00"
    to: "12:00"
anonymity:
  level: optional
  detail: "You need not give your name."
haveReady:
  - Where the child is.
  - Who is with them.
checked: 2022-08-28
---

Talk to Childline.

`;

/** Writes one change into the contact above and gives back the lines that went and came. */
function change(
  edit: (keys: Record<string, unknown>) => void,
  body?: string,
): { gone: string[]; come: string[]; text: string } {
  const before = readParts(contact);
  const keys: Record<string, unknown> = structuredClone(before.keys);
  edit(keys);
  const text = rewrite(contact, before, { keys, body: body ?? before.body });
  const [old, now] = [contact.split('\n'), text.split('\n')];
  return {
    gone: old.filter((line) => !now.includes(line)),
    come: now.filter((line) => !old.includes(line)),
    text,
  };
}

describe('rewrite', () => {
  it('gives the file back byte for byte when nothing was changed', () => {
    expect(change(() => undefined).text).toBe(contact);
  });

  it('gives every file of the real content back byte for byte', { timeout: 60_000 }, () => {
    const files = readdirSync('content', { recursive: true, encoding: 'utf8' }).filter(
      (file) => file.endsWith('.md') && !/README|_scenarios/.test(file),
    );
    for (const file of files) {
      const text = readFileSync(path.join('content', file), 'utf8');
      expect(rewrite(text, readParts(text), readParts(text)), file).toBe(text);
    }
    expect(files.length).toBeGreaterThan(0);
  });

  it('changes one time of day and no other line', () => {
    const result = change((keys) => {
      keys.hours = [
        { days: ['monday', 'tuesday'], from: '09:00', to: '18:00' },
        { days: ['saturday'], from: '10:00', to: '12:00' },
      ];
    });
    expect(result).toMatchObject({ gone: ['    to: "17:30"'], come: ['    to: "18:00"'] });
  });

  it('keeps a telephone number in quotes, and the note behind it', () => {
    const result = change((keys) => {
      keys.phone = '0800 1112';
    });
    expect(result).toMatchObject({
      gone: ['phone: "0800 1111" # as it is read aloud'],
      come: ['phone: "0800 1112" # as it is read aloud'],
    });
  });

  it('puts quotes round a number that had none', () => {
    const text = '---\nphone: 101\n---\n';
    expect(rewrite(text, readParts(text), { keys: { phone: '105' }, body: '' })).toBe(
      '---\nphone: "105"\n---\n',
    );
  });

  it('adds a name to a list in square brackets on its line', () => {
    const result = change((keys) => {
      keys.who = ['children', 'adults'];
    });
    expect(result).toMatchObject({ gone: ['who: [children]'], come: ['who: [children, adults]'] });
  });

  it('adds a line to a list of lines', () => {
    const result = change((keys) => {
      keys.haveReady = ['Where the child is.', 'A pen: blue # or black.', 'Who is with them.'];
    });
    expect(result).toMatchObject({ gone: [], come: ['  - "A pen: blue # or black."'] });
  });

  it('takes a block of days away with its own lines only', () => {
    const result = change((keys) => {
      keys.hours = [{ days: ['saturday'], from: '10:00', to: '12:00' }];
    });
    expect(result).toMatchObject({
      gone: ['  - days: [monday, tuesday]', '    from: "09:00"', '    to: "17:30"'],
      come: [],
    });
  });

  it('adds a block of days at the end', () => {
    const result = change((keys) => {
      keys.hours = [...items(keys.hours), { days: ['sunday'], from: '11:00', to: '24:00' }];
    });
    expect(result).toMatchObject({
      gone: [],
      come: ['  - days: [sunday]', '    from: "11:00"', '    to: "24:00"'],
    });
  });

  it('writes a word in place of a list', () => {
    const result = change((keys) => {
      keys.hours = 'always';
    });
    expect(result.come).toEqual(['hours: always']);
    expect(readParts(result.text).keys).toMatchObject({
      hours: 'always',
      kind: 'talk',
      anonymity: { level: 'optional' },
    });
  });

  it('changes a key inside a block', () => {
    const result = change((keys) => {
      keys.anonymity = { level: 'not-known', detail: 'You need not give your name.' };
    });
    expect(result).toMatchObject({ gone: ['  level: optional'], come: ['  level: not-known'] });
  });

  it('puts a new key where the schema has it', () => {
    const before = readParts(contact);
    const { name, kind, phone, ...rest } = before.keys;
    const text = rewrite(contact, before, {
      keys: { name, kind, phone, email: 'help@childline.example', ...rest },
      body: before.body,
    });
    expect(text).toContain(
      'as it is read aloud\nemail: "help@childline.example"\nwho: [children]\n',
    );
  });

  it('takes a key out that was emptied', () => {
    expect(
      change((keys) => {
        keys.checked = '';
      }),
    ).toMatchObject({ gone: ['checked: 2022-08-28'], come: [] });
    expect(
      change((keys) => {
        keys.who = [];
      }),
    ).toMatchObject({ gone: ['who: [children]'], come: [] });
  });

  it('changes the words and keeps the keys byte for byte', () => {
    const { text } = change(() => undefined, 'New words.');
    expect(text).toBe(contact.replace('Talk to Childline.\n\n', 'New words.\n'));
  });

  it('writes a new file with its text in quotes and its names bare', () => {
    const parts: FileParts = {
      keys: {
        title: 'A: b # c',
        order: 10,
        contacts: ['police-101', 'ceop'],
        reviewed: '2026-11-22',
        menuTitle: '',
        answers: [{ text: 'Yes', goTo: 'call-999' }],
      },
      body: 'Words.',
    };
    expect(rewrite(undefined, { keys: {}, body: '' }, parts)).toBe(
      '---\ntitle: "A: b # c"\norder: 10\ncontacts: [police-101, ceop]\nreviewed: "2026-11-22"\n' +
        'answers:\n  - text: "Yes"\n    goTo: call-999\n---\n\nWords.\n',
    );
  });

  it('keeps what somebody else changed on disk in other keys', () => {
    const before = readParts(contact);
    const onDisk = contact
      .replace('"0800 1111"', '"0800 2222"')
      .replace('Talk to Childline.', 'Talk.');
    const text = rewrite(onDisk, before, {
      keys: { ...before.keys, kind: 'report' },
      body: before.body,
    });
    expect(text).toBe(onDisk.replace('kind: talk', 'kind: report'));
  });

  it('reads files that were saved on Windows', () => {
    const windows = `\uFEFF${contact.replaceAll('\n', '\r\n')}`;
    expect(readParts(windows)).toEqual(readParts(contact));
  });

  it(
    'writes data that reads back the same, whatever was changed in real files',
    { timeout: 60_000 },
    () => {
      const files = readdirSync('content', { recursive: true, encoding: 'utf8' }).filter((file) =>
        /^(site|redirects|(contacts|report|warnings)\/[a-z].*|pages\/stings\/.*)\.md$/.test(file),
      );
      for (const file of files) {
        const text = readFileSync(path.join('content', file), 'utf8');
        const before = readParts(text);
        for (const key of Object.keys(before.keys)) {
          const after = {
            keys: { ...before.keys, [key]: twisted(before.keys[key]) },
            body: before.body,
          };
          const result = rewrite(text, before, after);
          expect(readParts(result), `${file} ${key}`).toEqual(after);
          expect(linesLost(text, result), `${file} ${key}`).toBeLessThanOrEqual(1);
        }
      }
    },
  );
});

/** Another value of the same kind: a word more, an item more. */
function twisted(value: unknown): unknown {
  if (typeof value === 'string') return `${value} # or: "not"`;
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'boolean') return !value;
  if (Array.isArray(value))
    return value.length === 0 ? ['new-name'] : [...items(value), items(value)[0]];
  if (typeof value === 'object' && value !== null) return { ...value, extra: 'x' };
  return 'x';
}

function items(value: unknown): unknown[] {
  return Array.isArray(value) ? value.map((item: unknown) => item) : [];
}

function linesLost(before: string, after: string): number {
  const now = new Set(after.split('\n'));
  return before.split('\n').filter((line) => !now.has(line)).length;
}

describe('changedKeys', () => {
  it('names the keys that differ, and the body', () => {
    const before = { keys: { a: 1, b: ['x'], c: '2017', d: '' }, body: 'One.' };
    expect(changedKeys(before, { keys: { a: 2, b: ['x'], c: 2017 }, body: 'Two.' })).toEqual([
      'a',
      'body',
    ]);
  });
});
