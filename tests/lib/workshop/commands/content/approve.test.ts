import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { waitingFacts } from '../../../../../lib/content/approvals';
import { loadContent } from '../../../../../lib/content/reading/load';
import { checkContent } from '../../../../../lib/checks/check-content';
import { contactsDocument } from '../../../../../lib/sharing/contacts-document';
import { waitingForSignOff } from '../../../../../lib/workshop/reviews/duties';
import { besideSmallSite } from '../../../../support/beside-small-site';
import { TODAY } from '../../../../support/edited-tree';
import { runCommand } from '../../../../support/run-command';
import { readSite } from '../../../../support/shown-site';

const LINE = 'contacts/listening-line.md';
const tree = besideSmallSite();

async function approve(...typed: string[]): Promise<[number, string]> {
  const { code, told, refused } = await runCommand('approve', ...typed);
  return [code, told + refused];
}
const says = (text: string | RegExp): unknown => expect.stringMatching(text);
const edit = (file: string, from: string, to: string) => {
  const whole = path.join(tree.folder, file);
  writeFileSync(whole, readFileSync(whole, 'utf8').replace(from, to));
};
const content = () => {
  const { loaded } = loadContent(tree.folder);
  if (loaded === undefined) throw new Error('The content cannot be read.');
  return loaded.content;
};
const records = () => {
  const folder = path.join(tree.folder, 'approvals');
  return existsSync(folder) ? readdirSync(folder) : [];
};
const waiting = () => waitingFacts(content()).map(({ file, value }) => [file, value]);
const asSecond = ['--for', 'facts', '--how', 'live-page', '--who', 'Night desk'];

describe('sign-off', () => {
  const signOff = () => waitingForSignOff(content()).map(({ reviewer }) => reviewer);
  beforeEach(() => {
    edit('pages/help.md', 'reviewed:', 'signOff: [police, legal]\nreviewed:');
  });

  test('is given by one reviewer for the words as they are, and lapses when one changes', async () => {
    expect(signOff()).toEqual(['police', 'legal']);
    const told = await approve('pages/help.md', '--for', 'police', '--who', 'Press desk');
    expect(told).toEqual([0, says('Press desk approved pages/help.md')]);
    expect(signOff()).toEqual(['legal']);
    edit('pages/help.md', 'reviewed: 2026-11-01', 'reviewed: 2026-11-02');
    expect(signOff()).toEqual(['legal']);
    edit('pages/help.md', 'You do not have to be certain', 'You have to be certain');
    expect(signOff()).toEqual(['police', 'legal']);
  });

  test('does not vanish with the key once somebody was asked', async () => {
    await approve('pages/help.md', '--for', 'police', '--who', 'Press desk');
    edit('pages/help.md', 'signOff: [police, legal]\n', '');
    edit('pages/help.md', 'Say what you saw', 'Say all that you saw');
    expect(signOff()).toEqual(['police']);
  });
});

describe('facts', () => {
  beforeEach(async () => {
    const all = ['contacts/police-101', LINE, 'contacts/police-999', 'site'];
    const how = ['--for', 'facts', '--how', 'live-page'];
    await approve(...all, ...how, '--who', 'Day desk');
    edit(LINE, '"116 123"', '"116 124"');
  });

  test('that changed wait for a second person, and the check says which', () => {
    expect(waiting()).toEqual([[LINE, '116 124']]);
    const { advice } = checkContent(tree.folder, TODAY);
    expect(advice.filter(({ message }) => message.includes('second person'))).toMatchObject([
      { file: LINE, line: 9, message: says('116 124') },
    ]);
  });

  test('are confirmed by somebody else who types them again', async () => {
    const typed = ['--changed-by', 'Press desk', '--typed', '116124'];
    expect(await approve(LINE, ...asSecond, ...typed)).toEqual([0, says('Night desk')]);
    expect(waiting()).toEqual([]);
    expect(content().contacts.find(({ path: file }) => file === LINE)).toMatchObject({
      checked: TODAY,
      checkedHow: 'live-page',
    });
  });

  test.each([
    [1, /one of you has mistyped/, ['--changed-by', 'Press desk', '--typed', '116 123']],
    [2, /somebody else has to type/, ['--changed-by', 'night desk', '--typed', '116 124']],
    [2, /--changed-by is needed/, ['--typed', '116 124']],
    [2, /Still to be typed/, ['--changed-by', 'Press desk']],
  ])('are not confirmed: %i, %s', async (code, sentence, typed) => {
    const before = records();
    expect(await approve(LINE, ...asSecond, ...typed)).toEqual([code, says(sentence)]);
    expect(records()).toEqual(before);
    expect(waiting()).toHaveLength(1);
  });

  test('may be published by one person alone with a reason, and go on waiting for another', async () => {
    const alone = ['--for', 'facts', '--who', 'Night desk', '--alone', 'The old one is dead.'];
    expect(await approve(LINE, ...alone)).toEqual([0, says('alone')]);
    expect(waitingFacts(content())).toMatchObject([{ alone: { who: 'Night desk' } }]);
    expect((await runCommand('reviews')).told).toMatch(/116 124\. Published by Night desk alone/);
    const own = await approve(LINE, ...asSecond, '--changed-by', 'Other', '--typed', '116 124');
    expect(own).toEqual([2, says('somebody else')]);
  });

  test('and words are approved under names that nobody outside ever reads', async () => {
    const name = 'Sergeant Quillfeather';
    await approve('pages/help.md', '--for', 'colleague', '--who', name);
    vi.stubEnv('CONTENT_DIR', tree.folder);
    const pieces = [
      JSON.stringify(contactsDocument(content(), 'https://a.example')),
      ...(await readSite()).values(),
    ];
    expect(
      records().some((file) =>
        readFileSync(path.join(tree.folder, 'approvals', file), 'utf8').includes(name),
      ),
    ).toBe(true);
    expect(pieces.filter((piece) => piece.includes('Quillfeather'))).toEqual([]);
  });
});

test('two people who approve at once, each in a copy, lose nothing when the copies meet', async () => {
  const above = path.dirname(tree.folder);
  const git = (...words: string[]) =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b.example', ...words], {
      cwd: above,
      stdio: 'pipe',
    });
  const save = () => [git('add', '.'), git('commit', '-qm', 'All')];
  git('init', '-q', '-b', 'one');
  save();
  for (const [copy, who] of [
    ['one', 'Day desk'],
    ['two', 'Night desk'],
  ] as const) {
    if (copy === 'two') git('checkout', '-q', '-b', copy, 'HEAD~1');
    await approve('pages/help.md', '--for', 'colleague', '--who', who);
    save();
  }
  git('merge', '-q', '-m', 'Both', 'one');
  expect(
    content()
      .approvals.map(({ who }) => who)
      .sort(),
  ).toEqual(['Day desk', 'Night desk']);
});

test.each([
  [['pages/hlp.md', '--for', 'police', '--who', 'A'], /Did you mean "pages\/help.md"/],
  [['pages/help.md', '--for', 'us', '--who', 'A'], /--for is "us"/],
  [['pages/help.md', '--for', 'police'], /--who is needed/],
  [['pages/help.md', '--for', 'facts', '--who', 'A', '--how', 'by-phone'], /no telephone number/],
  [[LINE, '--for', 'facts', '--who', 'A', '--how', 'email'], /--how is "email"/],
])('refuses %o with a sentence, and writes nothing', async (typed, sentence) => {
  expect(await approve(...typed)).toEqual([2, says(sentence)]);
  expect(records()).toEqual([]);
});
