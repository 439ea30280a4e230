import { describe, expect, test } from 'vitest';
import { containing } from '../../../support/containing';
import { messagesAfter, problemsAfter } from '../../../support/edited-tree';

const linkSaying = (words: string) =>
  messagesAfter({
    'pages/help.md': [['[101](contact:police-101)', `[${words}](contact:police-101)`]],
  });

test('a link that calls a number says the number', () => {
  expect(linkSaying('101')).toEqual([]);
});

test.each(['call 101 now', '101 or 999', '1010', '1 01'])(
  'a link that calls a number says nothing else: %s',
  (words) => {
    expect(linkSaying(words)).toHaveLength(1);
  },
);

describe('what people ask', () => {
  const askedAt = (address: string) =>
    problemsAfter({ 'report/_scenarios.md': `- A story: Yes → call-999\n- Why? → ${address}\n` });

  test('is answered on a page, under a heading, or in the flow', () => {
    expect(['/help/', '/report/call-999/', '/contacts/police-101/'].flatMap(askedAt)).toEqual([]);
  });

  test.each([
    ['/hepl/', 'Did you mean "/help/"?'],
    ['/help/#no-such-heading', '#what-to-have-ready'],
  ])('is told with its line when there is no such place: %s', (address, fix) => {
    expect(askedAt(address)).toMatchObject([
      { file: 'report/_scenarios.md', line: 2, fix: containing(fix) },
    ]);
  });
});

const textedAs = (words: string) =>
  messagesAfter({
    'contacts/listening-line.md': [
      ['  - kind: phone\n    number: "116 123"\n', '  - kind: sms\n    number: "85258"\n'],
    ],
    'pages/help.md': [
      ['You do not have', `Text [${words}](contact:listening-line). You do not have`],
    ],
  }).filter((message) => /^(?:The link|This number was)/.test(message));

describe('a link to a contact that only takes texts', () => {
  test('is right when its words are the number', () => {
    expect(textedAs('85258')).toEqual([]);
  });

  test('is told when its words are another number', () => {
    expect(textedAs('85259')).toHaveLength(1);
  });
});
