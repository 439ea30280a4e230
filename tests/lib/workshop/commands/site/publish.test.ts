import { mkdirSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openOffice, type Office, type Officer } from '../../../../support/officers';
import { buildSmall } from '../../../../support/small-build';

const LINE = 'content/contacts/listening-line.md';
let office: Office;
let desk: Officer;
let server = '';

beforeEach(() => {
  office = openOffice();
  // Nothing answers there, which publishing tells in the end.
  vi.stubEnv('SITE_URL', 'http://127.0.0.1:9');
  vi.stubEnv('CONTENT_DIR', '');
  vi.stubEnv('OUT_DIR', '');
  desk = office.join('Press desk');
  server = path.join(desk.folder, '../server');
  mkdirSync(server);
});
afterEach(() => {
  office.close();
});

const says = (text: string | RegExp): unknown => expect.stringMatching(text);
const publish = () => desk.run('publish', '--built', '--to', server);
const home = () => readFileSync(path.join(server, 'out/index.html'), 'utf8');
const publishNumber = async (from: string, to: string) => {
  desk.edit(LINE, from, to);
  await buildSmall(desk.folder);
  await publish();
};

test('a site that arrived and is not sent is told of, with what to do', async () => {
  await buildSmall(desk.folder);
  expect(await publish()).toEqual({ code: 1, says: says('cannot be checked') });
  expect(home()).toContain('116 123');
  expect(readdirSync(path.join(server, 'hosting'))).toContain('nginx');
});

test('a site that was made from other words is not published', async () => {
  await buildSmall(desk.folder);
  desk.edit(LINE, '"116 123"', '"116 124"');
  expect(await publish()).toEqual({ code: 1, says: says('was not made from these words') });
  expect(readdirSync(server)).toEqual([]);
});

test('five publications are kept, and each can be put back by its number', async () => {
  await buildSmall(desk.folder);
  await publish();
  for (let last = 3; last < 9; last += 1) await publishNumber(`116 12${last}`, `116 12${last + 1}`);
  const { says: list } = await desk.run('put-back', '--to', server);
  expect(list.match(/^\d {2}\d+ \w+ \d{4}, \d\d:\d\d/gm)).toHaveLength(5);
  expect(list).toMatch(/^1 .* public now$/m);
  const { code, says: told } = await desk.run('put-back', '2', '--to', server);
  expect([code, told]).toEqual([0, says(/^Public since \d\d:\d\d: .*\n.*put-back -- 1/)]);
  expect(home()).toContain('116 128');
  expect((await desk.run('put-back', '--to', server)).says).toMatch(/^2 .* public now$/m);
  await desk.run('put-back', '1', '--to', server);
  expect(home()).toContain('116 129');
});

test.each<[line: string[], sentence: string]>([
  [['publish', '--built'], 'Set PUBLISH_TO'],
  [['publish', '--built', '--to', '/nowhere/at/all'], 'no folder /nowhere/at/all'],
  [['publish', '--built', '--to', 'host;rm:/srv'], 'is no place'],
  [['put-back'], 'Nothing has been published'],
  [['put-back', '7', '--to', 'SERVER'], 'go from 1 to 1'],
])('%o is refused with a sentence', async (line, sentence) => {
  if (line[0] === 'publish' || line[1] === '7') await buildSmall(desk.folder);
  if (line[1] === '7') await publish();
  const [name, ...typed] = line.map((word) => (word === 'SERVER' ? server : word));
  const { code, says: told } = await desk.run(name ?? '', ...typed);
  expect([code > 0, told]).toEqual([true, says(sentence)]);
});
