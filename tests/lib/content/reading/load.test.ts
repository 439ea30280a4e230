import { describe, expect, test } from 'vitest';
import { addressesOf } from '../../../../lib/content/addresses';
import { loadContent } from '../../../../lib/content/reading/load';
import { loadedAfter, messagesAfter, problemsAfter } from '../../../support/edited-tree';
import { withFolder } from '../folder';
import { containing } from '../../../support/containing';

const page = (title: string) =>
  `---\ntitle: ${title}\ndescription: A page.\nreviewed: 2026-11-01\nowner: Communications\n---\n\nWords.\n`;

test('a file is known by its name, its place and its words', () => {
  const { content } = loadedAfter();
  expect(content.pages.find((one) => one.path === 'pages/parents/pictures.md')).toMatchObject({
    id: 'pictures',
    address: '/parents/pictures/',
    title: 'A picture is going round',
  });
  expect(content.steps.map((step) => step.address).sort()).toEqual([
    '/report/',
    '/report/call-999/',
    '/report/talk-it-over/',
    '/report/tell-police/',
    '/report/what-happened/',
  ]);
  expect(content.contacts.map((contact) => contact.address)).toContain('/contacts/police-999/');
});

test.each([
  ['pages/index.md', '/'],
  ['pages/help.md', '/help/'],
  ['pages/parents/index.md', '/parents/'],
])('%s stands at %s', (path, address) => {
  expect(loadedAfter().content.pages.find((one) => one.path === path)?.address).toBe(address);
});

test('folders may stand in folders', () => {
  const { content } = loadedAfter({
    'pages/parents/younger/index.md': page('Younger'),
    'pages/parents/younger/games.md': page('Games'),
  });
  expect(content.pages.map((one) => one.address)).toEqual(
    expect.arrayContaining(['/parents/younger/', '/parents/younger/games/']),
  );
});

test('every address of the site is listed once, in order', () => {
  const addresses = addressesOf(loadedAfter().content);
  expect(addresses).toEqual([...new Set(addresses)].sort());
  expect(addresses).toEqual(
    expect.arrayContaining(['/', '/report/', '/report/map/', '/contacts/police-999/']),
  );
});

test('the place of a key is known by file', () => {
  const { locate } = loadedAfter();
  expect(locate('report/start.md', ['answers', 1, 'goTo'])).toEqual({ line: 8, column: 11 });
  expect(locate('not-there.md', ['title'])).toEqual({ line: 1, column: 1 });
});

test('what is left out has its usual value', () => {
  const { content } = loadedAfter();
  expect(content.pages.find((one) => one.id === 'contacts')).toMatchObject({
    order: 100,
    contacts: [],
    warnings: [],
    changes: [],
  });
});

describe('stories', () => {
  test('are read with their answers, their outcome and their line', () => {
    expect(loadedAfter().content.scenarios[1]).toEqual({
      story: 'A neighbour saw something odd',
      answers: ['No', 'Somebody is being unkind to a child I know'],
      outcome: 'tell-police',
      line: 4,
    });
  });

  test('may be typed with an arrow of two signs', () => {
    const { content } = loadedAfter({
      'report/_scenarios.md': [['Yes → call-999', 'Yes -> call-999']],
    });
    expect(content.scenarios[0]).toMatchObject({ answers: ['Yes'], outcome: 'call-999' });
  });

  test('stand beside what people ask, which names the place that answers it', () => {
    const { content } = loadedAfter({
      'report/_scenarios.md':
        '- A story: Yes → call-999\n- The knock: what now? → /help/\n- Is it too late? -> /help/#now\n',
    });
    expect(content.scenarios).toHaveLength(1);
    expect(content.asked).toEqual([
      { words: 'The knock: what now?', answeredAt: '/help/', line: 2 },
      { words: 'Is it too late?', answeredAt: '/help/#now', line: 3 },
    ]);
  });

  test('may stand among other words', () => {
    expect(
      loadedAfter({
        'report/_scenarios.md': 'Why we do this.\n\n## Danger\n\n* A story: Yes → call-999\n',
      }).content.scenarios,
    ).toHaveLength(1);
  });

  test.each([
    '- A story without an arrow: Yes',
    '- A story without a colon → call-999',
    '- A story without an outcome: Yes →',
    '- : Yes → call-999',
  ])('that cannot be tried are told: %s', (line) => {
    expect(problemsAfter({ 'report/_scenarios.md': `Stories.\n\n${line}\n` })).toMatchObject([
      { file: 'report/_scenarios.md', line: 3 },
    ]);
  });

  test('need not be there', () => {
    expect(messagesAfter({ 'report/_scenarios.md': 'None yet.\n' })).toEqual([]);
  });
});

describe('a file in the wrong place', () => {
  const source = '---\npublisher: A\ntitle: B\nread: 2026-11-01\n---\n\nWords.\n';

  test.each([
    ['a source among the pages', { 'pages/a.md': source }, 'Move it into the folder "sources".'],
    [
      'a page among the contacts',
      { 'contacts/a.md': page('A') },
      'Move it into the folder "pages".',
    ],
    ['a page beside the folders', { 'a.md': page('A') }, 'Move it into the folder "pages".'],
    [
      'a source in a folder of no name',
      { 'source/a.md': source },
      'Move it into the folder "sources".',
    ],
  ])('%s is one problem that names the right one', (_what, edits, fix) => {
    expect(problemsAfter(edits)).toMatchObject([{ fix: containing(fix.slice(0, -1)) }]);
  });

  test('that fits no folder is told which there are', () => {
    expect(problemsAfter({ 'notes/a.md': '---\nnote: a\n---\n' })).toMatchObject([
      { fix: containing('pages, report, contacts') },
    ]);
  });
});

test('a folder with nothing in it is told what it needs', () => {
  const { problems } = withFolder({}, loadContent);
  expect(problems.map((problem) => problem.file)).toEqual([
    'site.md',
    'pages/index.md',
    'report/start.md',
  ]);
});

test('a folder that is not there is an error of the program that asks for it', () => {
  expect(() => loadContent('/not/there')).toThrow();
});
