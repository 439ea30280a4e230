import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openOffice, wordsOfGit, type Office, type Officer } from '../../../../support/officers';

const LINE = 'content/contacts/listening-line.md';
const HELP = 'content/pages/help.md';
const CHANGE = '2026-11-22-listening-line';

let office: Office;
let day: Officer;
let night: Officer;

beforeEach(() => {
  office = openOffice();
  vi.stubEnv('SOURCE_DATE_EPOCH', '1795305600');
  vi.stubEnv('CONTENT_DIR', '');
  [day, night] = [office.join('Day desk'), office.join('Night desk')];
});
afterEach(() => {
  const said = office.said.join('\n');
  office.close();
  expect(wordsOfGit(said)).toEqual([]);
});

const says = (text: string | RegExp): unknown => expect.stringMatching(text);
const changed = (officer: Officer) => officer.git('status', '--porcelain');
/** Somebody changes something, and a colleague agrees. */
const agreeOn = async (officer: Officer, file: string, from: string, to: string) => {
  officer.edit(file, from, to);
  const { code, says: told } = await officer.run('send', 'A change.');
  expect(code).toBe(0);
  office.agree(/It is called (\S+)\./.exec(told)?.[1] ?? '');
};

describe('to send', () => {
  test('passes a change on, with its was and now, and leaves the folder ready for the next', async () => {
    day.edit(LINE, '"116 123"', '"116 124"');
    const { code, says: told } = await day.run('send', 'The line has a new number.');
    expect([code, told]).toEqual([0, says(/was: 116 123\n\s+now: 116 124/)]);
    expect(told).toContain(CHANGE);
    expect(day.read(`sent/${CHANGE}.html`)).toContain('<del>123</del>');
    expect([changed(day), day.read(LINE)]).toEqual(['', says('"116 123"')]);
    const log = ['log', '-1', '--format=%s|%an', `origin/words/${CHANGE}`];
    expect(day.git(...log)).toBe('The line has a new number.|Day desk\n');
  });

  test('a second time adds to the same change, whoever took it up', async () => {
    day.edit(LINE, '"116 123"', '"116 124"');
    await day.run('send', 'The line has a new number.');
    await night.run('get', CHANGE);
    expect(night.read(LINE)).toContain('"116 124"');
    expect((await night.run('diff')).says).toMatch(/now: 116 124/);
    night.edit(LINE, 'They have time for you.', 'They have time.');
    expect(await night.run('send', 'And fewer words.')).toEqual({
      code: 0,
      says: says('Sent again'),
    });
    await day.run('get', CHANGE);
    expect(day.read(LINE)).toMatch(/"116 124"[^]*They have time\.\[/);
    expect(day.git('branch', '-r').match(/words\//g)).toHaveLength(1);
  });

  test('sends nothing that the check refuses, and says why', async () => {
    day.edit(LINE, 'kind: talk', 'kind: tlak');
    const before = day.read(LINE);
    expect(await day.run('send', 'A slip.')).toEqual({
      code: 1,
      says: says('Nothing has been sent'),
    });
    expect(day.read(LINE)).toBe(before);
    expect(day.git('ls-remote', 'origin')).not.toContain('words/');
  });

  test('carries new files and files that went', async () => {
    day.write('content/terms/hash.md', '---\nterm: "Hash"\n---\n\nA fingerprint of a picture.\n');
    rmSync(path.join(day.folder, 'content/terms/grooming.md'));
    const { says: told } = await day.run('send', 'Another word.');
    expect(told).toMatch(/Hash.*, new/);
    expect(changed(day)).toBe('');
    await night.run('get', /It is called (\S+)\./.exec(told)?.[1] ?? '');
    expect(readdirSync(path.join(night.folder, 'content/terms'))).toEqual(['hash.md']);
  });

  test('names the facts that wait for a second person', async () => {
    const all = ['contacts/police-101', 'contacts/listening-line', 'contacts/police-999', 'site'];
    const how = ['--for', 'facts', '--how', 'live-page', '--who', 'Night desk'];
    await day.run('approve', ...all, ...how);
    day.edit(LINE, '"116 123"', '"116 124"');
    const { says: told } = await day.run('send', 'The line has a new number.');
    expect(told).toMatch(/wait for a second person:\n\n\s+contacts\/listening-line\.md:.*116 124/);
  });

  test('says so when there is nothing to send', async () => {
    expect(await day.run('send', 'Nothing.')).toEqual({ code: 1, says: says('nothing to send') });
  });
});

describe('to get', () => {
  test('says how old the folder is and what others changed, and keeps own changes', async () => {
    await agreeOn(night, LINE, '"116 123"', '"116 124"');
    day.edit(HELP, 'Say what you saw', 'Say all that you saw');
    const { code, says: told } = await day.run('get');
    expect([code, told]).toEqual([
      0,
      says(/^This folder holds what was agreed by \d+ \w+ \d{4}, /),
    ]);
    expect(told).toMatch(/was: 116 123\n\s+now: 116 124/);
    expect(day.read(LINE)).toContain('"116 124"');
    expect(day.read(HELP)).toContain('Say all that you saw');
    expect(changed(day)).toBe(` M ${HELP}\n`);
  });

  test('brings together what two people changed in one file', async () => {
    await agreeOn(night, LINE, '"116 123"', '"116 124"');
    day.edit(LINE, 'They have time for you.', 'They have time.');
    day.edit(LINE, 'hours: always', 'hours: always\n    note: "Free."');
    expect(await day.run('get')).toEqual({
      code: 0,
      says: says('Read them again: content/contacts'),
    });
    expect(day.read(LINE)).toMatch(
      /"116 124"\n\s+hours: always\n\s+note: "Free\."[^]*They have time\.\[/,
    );
  });

  test('shows both versions of one number, and changes nothing until one is chosen', async () => {
    await agreeOn(night, LINE, '"116 123"', '"116 124"');
    day.edit(LINE, '"116 123"', '"116 125"');
    const { code, says: told } = await day.run('get');
    expect([code, told]).toEqual([1, says(/1 theirs: +116 124\n\s+2 mine: +116 125/)]);
    expect(told).toContain(`${LINE}, Ways to reach it, phone, Number:`);
    expect(day.read(LINE)).toContain('"116 125"');
    const again = await day.run('get', '--keep', 'theirs');
    expect(again.code).toBe(0);
    expect(day.read(LINE)).toContain('"116 124"');
    const [kept = ''] = /set-aside\/[\d-]+/.exec(again.says) ?? [];
    expect(day.read(`${kept}/mine/${LINE}`)).toContain('"116 125"');
  });

  test('keeps mine where that is chosen, and theirs beside it', async () => {
    await agreeOn(night, LINE, '"116 123"', '"116 124"');
    day.edit(LINE, '"116 123"', '"116 125"');
    const { says: told } = await day.run('send', 'Mine.', '--keep', 'mine');
    expect(told).toMatch(/was: 116 124\n\s+now: 116 125/);
    const [kept = ''] = /set-aside\/[\d-]+/.exec(told) ?? [];
    expect(day.read(`${kept}/theirs/${LINE}`)).toContain('"116 124"');
  });

  test('never leaves signs of a conflict in a file', async () => {
    await agreeOn(night, HELP, 'Say what you saw, and when.', 'Say when.');
    day.edit(HELP, 'Say what you saw, and when.', 'Say what you saw.');
    await day.run('get', '--keep', 'mine');
    expect(day.read(HELP)).toContain('Say what you saw.');
    expect(day.read(HELP)).not.toMatch(/^(<<<<<<<|=======|>>>>>>>)/m);
  });

  test('lists what was sent and not agreed on, and no longer when it was', async () => {
    night.edit(LINE, '"116 123"', '"116 124"');
    await night.run('send', 'The line has a new number.');
    expect((await day.run('get')).says).toMatch(
      /new number\. \(Night desk, .*\n\s+npm run get -- 2026/,
    );
    office.agree(CHANGE);
    expect((await day.run('get')).says).not.toContain('npm run get --');
  });

  test('sets own changes aside when asked, where they can be got back', async () => {
    day.edit(LINE, '"116 123"', '"116 125"');
    const { says: told } = await day.run('get', '--set-aside');
    expect([changed(day), day.read(LINE)]).toEqual(['', says('"116 123"')]);
    const [kept = ''] = /set-aside\/[\d-]+/.exec(told) ?? [];
    expect(day.read(`${kept}/mine/${LINE}`)).toContain('"116 125"');
  });

  test('takes up no change over words that were not sent', async () => {
    night.edit(LINE, '"116 123"', '"116 124"');
    await night.run('send', 'The line has a new number.');
    day.edit(HELP, 'Say what you saw', 'Say all that you saw');
    expect(await day.run('get', CHANGE)).toEqual({ code: 1, says: says('were not sent') });
    expect(changed(day)).toBe(` M ${HELP}\n`);
  });

  test('leaves everything as it was when files of the program are in the way', async () => {
    night.write('program.js', 'two\n');
    night.git('commit', '-qam', 'Code');
    night.git('push', '-q', 'origin', 'HEAD:main');
    day.write('program.js', 'three\n');
    day.edit(LINE, '"116 123"', '"116 125"');
    expect(await day.run('get')).toEqual({ code: 1, says: says('Ask a developer') });
    expect([day.read('program.js'), day.read(LINE)]).toEqual(['three\n', says('"116 125"')]);
  });
});

describe('a folder that cannot get or send', () => {
  test.each([
    [
      'a ZIP file',
      /plain copy/,
      () => {
        rmSync(path.join(day.folder, '.git'), { recursive: true });
      },
    ],
    ['no shared copy', /does not know where/, () => day.git('remote', 'remove', 'origin')],
    [
      'a shared copy that has gone',
      /not where it was/,
      () => {
        rmSync(office.shared, { recursive: true });
      },
    ],
    [
      'no network',
      /cannot be reached/,
      () => day.git('remote', 'set-url', 'origin', 'http://127.0.0.1:9/a.git'),
    ],
    ['other words', /switched it/, () => day.git('checkout', '-q', '-b', 'mine')],
    ['no programs', /not on this computer/, () => vi.stubEnv('PATH', day.folder)],
  ])('says why: %s', async (_name, sentence, spoil) => {
    day.edit(LINE, '"116 123"', '"116 125"');
    spoil();
    for (const [name, ...typed] of [['get'], ['send', 'A sentence.']] as const) {
      const { code, says: told } = await day.run(name, ...typed);
      expect([name, code > 0, told]).toEqual([name, true, says(sentence)]);
    }
    expect(day.read(LINE)).toContain('"116 125"');
  });
});
