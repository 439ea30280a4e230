import { describe, expect, test } from 'vitest';
import { messagesAfter } from '../../support/edited-tree';

/** What the words of a page may say without a problem. Each is near to a mistake and is none. */
const inWords = (words: string) =>
  messagesAfter({ 'pages/help.md': [['You do not have to be certain.', words]] });

describe('words that are near to a mistake', () => {
  test.each([
    ['a year and an amount', 'It began in 2017 and cost £1,234,567 in 2018.'],
    ['a long figure', 'They counted 12345678 letters.'],
    ['a date', 'It is from 01 12 2024 or so.'],
    ['101 that nobody is told to call', 'There are 101 reasons.'],
    ['a name with 999 in it', 'Relay calls to 999 work too.'],
  ])('%s is not a telephone number', (_what, words) => {
    expect(inWords(words)).toEqual([]);
  });

  test.each([
    ['a link in square words', '[date of the meeting](/help/)'],
    ['a plain "to do"', 'There is much to do.'],
    ['two question marks', 'Really?? Yes.'],
    ['the letter x', 'Form x and form xx.'],
  ])('%s is not left over', (_what, words) => {
    expect(inWords(words)).toEqual([]);
  });

  test.each([
    ['a sum', '3 * 4 and 5 - 2.'],
    ['a star that explains something', 'Open every day*.'],
    ['words with hyphens', 'Well-known and up-to-date.'],
    ['a name with one low line', 'The user any_name wrote.'],
    ['a hash in a sentence', 'Number #1 on the list.'],
    ['a heading with a number', 'Words.\n\n## 3 things to say\n\nMore.'],
    ['brackets', 'They said [sic] that (perhaps) it was so.'],
    ['a table', 'Words.\n\n| One | Two |\n| --- | --- |\n| a | b |\n\n'],
    ['a table in an empty-handed sentence', 'Use a | b.'],
    ['a quotation', '> Say what you saw.'],
    ['a list in a list', '- one\n  - two\n- three'],
    ['a list with numbers', '1. one\n2. two'],
    ['bold words in a sentence', 'You do **not** have to.'],
    ['a bold line in a list', '- **Never**'],
    ['words in another alphabet', 'Zoë said 日本.'],
  ])('%s is whole', (_what, words) => {
    expect(inWords(words)).toEqual([]);
  });

  test.each([
    ['the address of a team', 'Write to child.protection@kent.police.uk or jo@example.org.'],
    ['a road without a number', 'They met near Station Road.'],
    ['a number of things that is no street', 'There are 3 Safeguarding Partners.'],
    ['a law with letters and digits', 'It is section 15A of the Act, in paragraph 2BA.'],
  ])("%s is nobody's own", (_what, words) => {
    expect(inWords(words)).toEqual([]);
  });

  test.each([
    ['a time at which the contact beside it opens', 'Call [101](contact:police-101) from 9am.'],
    ['a time in a quotation', 'He wrote "meet me at 4pm".'],
    ['a time after which nothing opens', 'It took 24 hours, at 5.30 in the list.'],
  ])('%s is no opening time that would be forgotten', (_what, words) => {
    expect(inWords(words)).toEqual([]);
  });

  test.each([
    ['short names in capitals', 'The NCA, CEOP and the NSPCC act.'],
    ['a sign that is a letter', 'A registered name™ and © are no emoji.'],
    ['a ratio and a sum', 'A part of 3:1, and 2 == 2, a + b.'],
    ['a list that goes on at five', '5. five\n6. six'],
    ['a year in a sentence', 'In 2026. It is stricter.'],
    ['an address with a question', '[the form](https://www.example.org/form?kind=2&page=utm)'],
    ['a site that tests things', '[the lab](https://www.latest-tests.example.org/)'],
  ])('%s is no slip', (_what, words) => {
    expect(inWords(words)).toEqual([]);
  });

  test.each([
    ['"here" in a sentence', 'It is [here that the list begins](/help/#what-to-have-ready).'],
    ['the title of a page', '[For parents](/parents/)'],
    ['the name of a site', '[example.org](https://www.example.org/)'],
    ['an email address', '[Write to us](mailto:words@ask-here.example.org)'],
  ])('link words such as %s say where they lead', (_what, words) => {
    expect(inWords(words)).toEqual([]);
  });

  test.each([
    ['a heading of this page', '[below](#if-it-is-hard-to-say)'],
    ['the flow', '[questions](/report/)'],
    ['a step', '[call now](/report/call-999/)'],
    ['the drawing of the flow', '[the map](/report/map/)'],
    ['a contact', '[the line](/contacts/listening-line/)'],
    ['the home page', '[home](/)'],
    ['a heading of another page', '[on a phone](/parents/pictures/#on-a-phone)'],
  ])('a link may lead to %s', (_what, words) => {
    expect(inWords(words)).toEqual([]);
  });
});

test('a link may lead to a heading of a contact', () => {
  expect(
    messagesAfter({
      'contacts/police-999.md': [
        ['danger now.\n', 'danger now.\n\n## If you cannot speak\n\nTap.\n'],
      ],
      'pages/help.md': [
        [
          'You do not have to be certain.',
          '[without a voice](/contacts/police-999/#if-you-cannot-speak)',
        ],
      ],
    }),
  ).not.toContain(
    'The link leads to the heading "#if-you-cannot-speak", but /contacts/police-999/ has no such heading.',
  );
});

test('a link may lead to a term of the page that lists the terms', () => {
  const glossary =
    '---\ntitle: Words\ndescription: What words mean.\nreviewed: 2026-11-01\nowner: Communications\n' +
    'shows: glossary\n---\n\nWords.\n\n{glossary}\n';
  expect(
    messagesAfter({
      'pages/glossary.md': glossary,
      'pages/help.md': [['You do not have to be certain.', '[grooming](/glossary/#grooming)']],
    }),
  ).toEqual([]);
});

test('a link may lead to a source under its letter, and to no other there', () => {
  const ledger =
    '---\ntitle: Sources\ndescription: Where it comes from.\nreviewed: 2026-11-01\nowner: Communications\n' +
    'shows: sources\n---\n\nWords.\n\n{sources}\n';
  const linkTo = (address: string) =>
    messagesAfter({
      'pages/sources.md': ledger,
      'pages/help.md': [['You do not have to be certain.', `[a source](${address})`]],
    });
  expect(linkTo('/sources/t/#police-advice-2025')).toEqual([]);
  expect(linkTo('/sources/t/#not-there')).toHaveLength(1);
});

test('a question may be all title and answers, and a page that shows something may have no other words', () => {
  expect(
    messagesAfter({ 'pages/contacts.md': [['Each card says what the service is for.\n\n', '']] }),
  ).toEqual([]);
});

describe('a warning', () => {
  test('is needed for the words alone and not for parts of others', () => {
    expect(
      messagesAfter({
        'pages/help.md': [
          ['You do not have', 'They denude pictures, and nude picturesque things. You do not have'],
        ],
      }),
    ).toEqual([]);
  });

  test('is not needed on a page that only links to the subject', () => {
    expect(
      messagesAfter({
        'pages/help.md': [
          [
            '[what to keep](/parents/pictures/#what-to-keep)',
            '[what to do about nude pictures](/parents/pictures/)',
          ],
        ],
      }),
    ).toEqual([]);
  });

  test('is needed whatever the capitals, and in headings and titles too', () => {
    expect(
      messagesAfter({ 'pages/help.md': [['## If it is', '## Nude pictures: if it is']] }),
    ).toHaveLength(1);
    expect(
      messagesAfter({
        'pages/help.md': [['title: What to say', 'title: What to say about nude pictures']],
      }),
    ).toHaveLength(1);
  });
});

describe('a number of a contact', () => {
  test.each([
    '999',
    '112',
    '101',
    '111',
    '116 123',
    '0800 1111',
    '0800 555 111',
    '020 7946 1234',
    '0131 555 1234',
    '07911 123456',
    '0300 123 2040',
    '+44 20 7123 4567',
  ])('may be %s', (phone) => {
    expect(
      messagesAfter({ 'contacts/police-101.md': [['number: "101"', `number: "${phone}"`]] }).filter(
        (message) => /cannot be|films/.test(message),
      ),
    ).toEqual([]);
  });

  test.each([
    '12',
    '0800 555 11',
    '01632 960 123',
    '020 7946 0123',
    '0300 123',
    '999 999',
    '+1 212 555 0100',
    '00000000000',
  ])('may not be %s', (phone) => {
    expect(
      messagesAfter({
        'contacts/listening-line.md': [['number: "116 123"', `number: "${phone}"`]],
      }),
    ).toHaveLength(1);
  });
});

describe('hours', () => {
  const with101 = (hours: string) =>
    messagesAfter({
      'contacts/police-101.md': [
        [
          '      - days: [monday, tuesday, wednesday, thursday, friday]\n        from: "09:00"\n        to: "17:30"\n',
          hours,
        ],
      ],
    });

  test('may be two times on one day that do not touch', () => {
    expect(
      with101(
        '      - days: [monday]\n        from: "09:00"\n        to: "12:00"\n      - days: [monday]\n' +
          '        from: "13:00"\n        to: "17:00"\n',
      ),
    ).toEqual([]);
  });

  test('may be two times that follow each other', () => {
    expect(
      with101(
        '      - days: [monday]\n        from: "09:00"\n        to: "12:00"\n      - days: [monday]\n' +
          '        from: "12:00"\n        to: "24:00"\n',
      ),
    ).toEqual([]);
  });

  test('may not be no time at all', () => {
    expect(
      with101('      - days: [monday]\n        from: "09:00"\n        to: "09:00"\n'),
    ).toHaveLength(1);
  });
});
