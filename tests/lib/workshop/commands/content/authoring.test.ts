import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { besideSmallSite } from '../../../../support/beside-small-site';
import { runCommand } from '../../../../support/run-command';

const tree = besideSmallSite();

/** The number that a command ends with, and what it says. Words with spaces in them follow the line. */
async function run(line: string, ...more: string[]): Promise<[number, string]> {
  const [name = '', ...words] = line.split(' ');
  const { code, told, refused } = await runCommand(name, ...words, ...more);
  return [code, told + refused];
}

const says = (text: string | RegExp): unknown => expect.stringMatching(text);
const read = (file: string) => readFileSync(path.join(tree.folder, file), 'utf8');
const beside = (file: string) => readFileSync(path.join(tree.folder, '..', file), 'utf8');
const exists = (file: string) => existsSync(path.join(tree.folder, file));
const edit = (file: string, change: (text: string) => string) => {
  writeFileSync(path.join(tree.folder, file), change(exists(file) ? read(file) : ''));
};

describe('npm run new', () => {
  const answers = ['--description', 'What to ask about a game.', '--section', '/parents/'];

  test('writes a page that passes the check', async () => {
    expect(await run('new page --title Games', ...answers)).toEqual([0, says('games\\.md is new')]);
    expect(read('pages/parents/games.md')).toContain('2026-11-22');
    expect(await run('facts')).toEqual([0, says('')]);
  });

  test('makes a section with a page inside, and only says so on --dry-run', async () => {
    const section = ['--description', 'What teachers ask us first.', '--section', '/'];
    const inside = ['--description', 'What to say in a lesson.', '--section', '/teachers/'];
    expect(await run('new section --title Teachers --dry-run', ...section)).toEqual([
      0,
      says('teachers/index\\.md is new\nNothing has been changed yet'),
    ]);
    expect(exists('pages/teachers/index.md')).toBe(false);
    expect(await run('new page --title Lessons', ...inside)).toEqual([
      1,
      says('no page of its own'),
    ]);

    await run('new section --title Teachers', ...section);
    expect(await run('new page --title Lessons', ...inside)).toEqual([
      0,
      says('lessons\\.md is new'),
    ]);
    expect(await run('remove /teachers/ --to /help/')).toEqual([
      1,
      says('pages stand inside: /teachers/lessons/'),
    ]);
  });

  test('writes nothing over a file that is there', async () => {
    const before = read('pages/parents/pictures.md');
    const typed = run('new page --title Pictures', ...answers);
    expect(await typed).toEqual([1, says('is there already')]);
    expect(read('pages/parents/pictures.md')).toBe(before);
  });

  test('writes nothing that the check would refuse', async () => {
    const title = 'x'.repeat(70);
    const typed = run(`new page --title ${title}`, ...answers);
    expect(await typed).toEqual([1, says('Nothing has been changed')]);
    expect(exists(`pages/parents/${title}.md`)).toBe(false);
  });

  test.each([
    ['new page --title Games', /Still to be said: --description/],
    ['new page --title Games --web https://a.example', /--web is not asked here/],
    ['new leaflet', /"leaflet" is not a kind of file/],
    ['new', /What kind of file/],
  ])('refuses "%s" with a sentence', async (line, sentence) => {
    expect(await run(line)).toEqual([2, says(sentence)]);
  });
});

describe('npm run rename', () => {
  test('moves a page, mends its links and lets the old address lead to the new', async () => {
    expect(await run('rename /help/ /get-help/ --dry-run')).toEqual([0, says('changed yet')]);
    expect(exists('pages/help.md')).toBe(true);
    expect(await run('rename https://ask-here.example.org/help/ /get-help/')).toEqual([
      0,
      says('/get-help/'),
    ]);
    expect([exists('pages/get-help.md'), exists('pages/help.md')]).toEqual([true, false]);
    expect(read('site.md')).toContain('/get-help/');
    expect(read('redirects.md')).toMatch(/from: \/help\/\s+to: \/get-help\//);
  });

  test.each([
    ['rename /help/', /Two addresses are needed/],
    ['rename /hlp/ /get-help/', /Did you mean "\/help\/"\?/],
    ['rename /help/ /parents/', /There is a page at "\/parents\/" already/],
    ['rename / /home/', /stays where it is/],
    ['rename /help/ Help', /cannot be an address/],
    ['rename /parents/ /parents/more/', /cannot move into itself/],
  ])('refuses "%s" with a sentence, and moves nothing', async (line, sentence) => {
    const before = read('redirects.md');
    expect(await run(line)).toEqual([2, says(sentence)]);
    expect(read('redirects.md')).toBe(before);
  });
});

test.each(['new section --title xxx --description Long. --section /', 'rename /help/ /xxx/'])(
  'a name that is too long for the disk is a sentence, and nothing is left: %s',
  async (line) => {
    const before = readdirSync(tree.folder, { recursive: true });
    expect(await run(line.replace('xxx', 'x'.repeat(300)))).toEqual([
      1,
      says('^The name is too long.*Nothing has been changed\\.$'),
    ]);
    expect(readdirSync(tree.folder, { recursive: true })).toEqual(before);
  },
);

describe('npm run remove', () => {
  test('takes a page away that nothing points to, and lets its address lead on', async () => {
    edit('pages/games.md', () => read('pages/parents/pictures.md'));
    edit('pages/games.md', (text) => text.replace(/^title: .*$/m, 'title: Games'));
    expect(await run('remove /games/')).toEqual([2, says('--to /other/address/')]);
    expect(await run('remove /games/ --to /hlp/')).toEqual([2, says('Did you mean "/help/"')]);
    expect(await run('remove /games/ --to /help/')).toEqual([0, says('games\\.md goes')]);
    expect(exists('pages/games.md')).toBe(false);
    expect(read('redirects.md')).toMatch(/from: \/games\/\s+to: \/help\//);
  });

  test('leads every link to the page that is named instead, and lists the lines', async () => {
    const typed = 'remove /parents/pictures/ --to /help/';
    edit('site.md', (text) => text.replace('/parents/pictures/', '/contacts/'));
    const before = read('pages/help.md');
    expect(await run(`${typed} --dry-run`)).toEqual([0, says('pages/help\\.md changes at line')]);
    expect([exists('pages/parents/pictures.md'), read('pages/help.md')]).toEqual([true, before]);

    expect(await run(typed)).toEqual([0, says('pages/help\\.md changes at line')]);
    expect([exists('pages/parents/pictures.md'), before === read('pages/help.md')]).toEqual([
      false,
      false,
    ]);
    expect(await run('check')).toEqual([0, says('Everything checks out')]);
  });

  test.each([
    ['/', /the home page/],
    ['/report/', /the first question/],
    ['site.md', /cannot be without it/],
    ['/parents/pictures/', /site\.md, line \d+, "footer" names/],
    ['contacts/police-999.md', /site\.md, line \d+, "emergency" names/],
    ['/glossary/', /the only page that says "shows: glossary"/],
  ])('never takes away what the site cannot be without: %s', async (what, reason) => {
    expect(await run(`remove ${what} --to /help/`)).toEqual([1, says(reason)]);
    expect(await run('check')).toEqual([0, says('Everything checks out')]);
  });

  test('leaves a file to which something points, and says what', async () => {
    const typed = run('remove content/sources/police-advice-2025.md');
    expect(await typed).toEqual([1, says('no source with that name')]);
    expect(exists('sources/police-advice-2025.md')).toBe(true);
  });

  test.each([
    ['remove /nowhere/', /There is no page or file/],
    ['remove ../../etc/passwd', /There is no page or file/],
    ['remove', /One page or file is needed/],
  ])('refuses "%s" with a sentence', async (line, sentence) => {
    expect(await run(line)).toEqual([2, says(sentence)]);
  });
});

describe('npm run diff', () => {
  const git = (...words: string[]) =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b.example', ...words], {
      cwd: path.dirname(tree.folder),
    });

  const commit = () => {
    git('init', '-q');
    git('add', '.');
    git('commit', '-qm', 'All');
  };

  test('says what changes since the last commit, and writes it as a page, also over its own', async () => {
    commit();
    expect(await run('diff')).toEqual([0, says('^Nothing that visitors see')]);
    edit('pages/help.md', (text) => text.replace('Say what you saw', 'Tell them what you saw'));
    const told = [0, says(/was: Say what you saw[^]*now: Tell them/)];
    expect(await run('diff --html change.html')).toEqual(told);
    expect(beside('change.html')).toContain('/help/');
    expect(await run('diff --html change.html')).toEqual(told);
  });

  test('names a file that differs only for whoever reads it', async () => {
    commit();
    edit('pages/help.md', (text) => text.replace('order: 2', 'order:   2'));
    expect(await run('diff')).toEqual([0, says(/^Nothing that[^]*Written otherwise.*help\.md$/)]);
  });

  test.each([
    ['content/site.md', /may not stand in the content folder/],
    ['content', /may not stand in the content folder/],
    ['content/new.html', /may not stand in the content folder/],
    ['notes.txt', /would be lost/],
    ['nowhere/change.html', /no such folder/],
  ])('writes no page to %s', async (place, sentence) => {
    commit();
    writeFileSync(path.join(tree.folder, '../notes.txt'), 'Mine.\n');
    expect(await run(`diff --html ${place}`)).toEqual([2, says(sentence)]);
    expect(beside('notes.txt')).toBe('Mine.\n');
    expect(exists('new.html')).toBe(false);
  });

  test('says when there is nothing to compare with', async () => {
    expect(await run('diff')).toEqual([1, says('plain copy')]);
  });
});

describe('npm run reviews', () => {
  test.each([
    ['reviews', /contacts\/police-101\.md/],
    ['reviews --format markdown', /contacts\/police-101\.md/],
    ['reviews --format ics', /^BEGIN:VCALENDAR/],
  ])('lists with "%s" what is due', async (line, list) => {
    expect(await run(line)).toEqual([0, says(list)]);
  });

  test.each([
    [1, 'reviews --fail-after 30', /more than 30 days overdue/],
    [2, 'reviews --fail-after soon', /must be a number of days/],
    [2, 'reviews --format pdf', /must be one of: text, markdown, ics/],
  ])('ends with %i at "%s"', async (code, line, sentence) => {
    edit('contacts/police-101.md', (text) => text.replace(/^checked: .*$/m, 'checked: 2020-01-01'));
    expect(await run(line)).toEqual([code, says(sentence)]);
  });
});

test('npm run facts counts what has a source, and fails when something has none', async () => {
  expect(await run('facts')).toEqual([0, says('^kind')]);
  edit('pages/help.md', (text) => `${text}\nIn 2024, 45% of children saw it.\n`);
  expect(await run('facts')).toEqual([1, says('pages/help\\.md')]);
});

test('npm run map prints the questions and draws them', async () => {
  expect(await run('map')).toEqual([0, says('→')]);
  expect(beside('flow-map.svg')).toMatch(/^<svg xmlns/);
});

describe('npm run keys', () => {
  test('writes the table of keys and the schemas', async () => {
    const begin = '<!-- keys: what follows is written by "npm run keys" -->';
    edit('README.md', () => `Before\n${begin}\n<!-- keys: end -->\nAfter\n`);
    expect(await run('keys')).toEqual([0, says('up to date')]);
    expect(read('README.md')).toMatch(/^Before\n[\s\S]*`redirects`[\s\S]*After\n$/);
    expect(JSON.parse(beside('.vscode/schemas/term.schema.json'))).toHaveProperty(
      'properties.term',
    );
  });

  test('says when the page for the table is not there', async () => {
    expect(await run('keys')).toEqual([1, says('README\\.md')]);
  });
});

test('npm run links does not call it well when no address could be reached', async () => {
  const nobody = 'https://nobody.invalid/';
  for (const file of readdirSync(tree.folder, { recursive: true, encoding: 'utf8' }))
    if (file.endsWith('.md'))
      edit(file, (text) => text.replaceAll(/https:\/\/www\.[a-z.]+\//g, nobody));
  expect(await run('links --timeout 1')).toEqual([2, says('No address could be reached')]);
  expect(await run('links --timeout 0')).toEqual([2, says('must be a number of seconds')]);
});

test.each([
  'new page --title A --description B --section /',
  'rename /help/ /get-help/',
  'remove /help/',
  'reviews',
  'facts',
  'map',
  'links',
])('npm run %s does nothing while the content cannot be read, and says why', async (line) => {
  edit('site.md', () => 'No keys.\n');
  expect(await run(line)).toEqual([
    1,
    says(/content\/site\.md, line 1\n[\s\S]*Put this right first/),
  ]);
});
