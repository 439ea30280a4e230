import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { problemsAfter } from '../../../../lib/workshop/authoring/changes';
import { newFile, type NewKind } from '../../../../lib/workshop/authoring/new-file';
import { loadContent } from '../../../../lib/content/reading/load';
import { readSettings } from '../../../../lib/settings';

const folder = path.resolve('content');
const today = readSettings().today();
const { loaded } = loadContent(folder);
if (loaded === undefined) throw new Error('The real content cannot be read.');
const { content } = loaded;

const make = (kind: NewKind, answers: Record<string, string>) =>
  newFile({
    kind,
    answers,
    content,
    textOf: (file) => readFileSync(path.join(folder, file), 'utf8'),
    today,
  });

const examples: [NewKind, Record<string, string>, string][] = [
  [
    'page',
    {
      title: "What if it's live?",
      description: 'What to do while it is happening.',
      section: '/parents/',
    },
    'pages/parents/what-if-its-live.md',
  ],
  [
    'contact',
    {
      name: 'Test line',
      for: 'Testing the command.',
      web: 'https://example.org/',
      page: '/parents/',
    },
    'contacts/test-line.md',
  ],
  [
    'source',
    {
      publisher: 'Example Council',
      title: 'A page: with a colon',
      supports: 'It supports nothing yet.',
    },
    'sources/example-council-a-page-with-a-colon.md',
  ],
  [
    'question',
    {
      title: 'Has it stopped?',
      after: 'what-happened',
      answer: 'It stopped, I think',
      yes: 'talk-it-over',
    },
    'report/has-it-stopped.md',
  ],
  [
    'outcome',
    {
      title: 'Wait for the letter',
      after: 'what-happened',
      answer: 'I had a letter',
      actions: 'police-101',
      elsewhere: 'childline, samaritans',
    },
    'report/wait-for-the-letter.md',
  ],
];

describe('a new file', () => {
  test.each(examples)('of the kind %s passes the check as it is', (kind, answers, where) => {
    const file = make(kind, answers);

    expect(file.path).toBe(where);
    expect(problemsAfter(folder, file.changes, today)).toEqual([]);
  });

  test('that follows a question which does not exist is reported by the check, not written wrongly', () => {
    const file = make('outcome', {
      title: 'Nowhere',
      after: 'no-such-question',
      answer: 'x',
      actions: 'police-101',
      elsewhere: '',
    });

    expect(problemsAfter(folder, file.changes, today).length).toBeGreaterThan(0);
  });

  test('leaves the real folder as it was when it is only tried', () => {
    const before = readFileSync(path.join(folder, 'pages/parents/index.md'), 'utf8');
    problemsAfter(folder, new Map([['pages/parents/index.md', undefined]]), today);

    expect(readFileSync(path.join(folder, 'pages/parents/index.md'), 'utf8')).toBe(before);
  });
});
