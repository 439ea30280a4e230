import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkWhole } from '../../../../../lib/checks/check-content';
import type { Content } from '../../../../../lib/content/model';
import { readSettings } from '../../../../../lib/settings';
import { planApproval } from '../../../../../lib/workshop/reviews/plan-approval';
import { makePlan } from '../../../../../lib/workshop/content-in-order';
import { deskOf } from '../../../../../lib/workshop/desk';
import { runTask, tasksFor, type Task } from '../../../../../lib/workshop/editor/server/tasks';
import { makeTree } from '../../../../support/broken-tree';
import { TODAY } from '../../../../support/edited-tree';

let tree: ReturnType<typeof makeTree>;
let desk: ReturnType<typeof deskOf>;
beforeEach(() => {
  tree = makeTree(undefined);
  desk = deskOf({ ...readSettings({}, path.dirname(tree.folder)), today: () => TODAY });
});
afterEach(() => {
  tree.remove();
});

const LINE = 'contacts/listening-line.md';
const exists = (file: string) => existsSync(path.join(tree.folder, file));
const read = (file: string) => readFileSync(path.join(tree.folder, file), 'utf8');
const content = (): Content => {
  const { loaded } = checkWhole(tree.folder, TODAY, undefined);
  if (loaded === undefined) throw new Error('The content cannot be read.');
  return loaded.content;
};
const ask = (name: Task['name'], answers: Record<string, string>, isTrial = false) =>
  runTask({ name, answers, isTrial }, desk);

test('a page is moved only after it was said what would change', async () => {
  const answers = { from: '/help/', to: '/get-help/' };
  const trial = await ask('rename', answers, true);
  expect([trial.isDone, exists('pages/help.md')]).toEqual([false, true]);
  expect(trial.told).toContain('pages/help.md goes');
  const done = await ask('rename', answers);
  expect([done.isDone, exists('pages/help.md')]).toEqual([true, false]);
});

test('a page is taken away with where its address leads, and what must stay stays', async () => {
  const page = read('pages/parents/pictures.md').replace(/^title: .*$/m, 'title: Games');
  writeFileSync(path.join(tree.folder, 'pages/games.md'), page);
  await expect(ask('remove', { what: '/games/', to: '' })).rejects.toThrow('should lead');
  await expect(ask('remove', { what: '/', to: '/help/' })).rejects.toThrow('stays');
  expect((await ask('remove', { what: '/games/', to: '/help/' })).isDone).toBe(true);
  expect(exists('pages/games.md')).toBe(false);
});

test('a new section is made with its first page, whose form is named', async () => {
  const answers = { title: 'Teachers', description: 'What teachers ask first.', section: '/' };
  expect(await ask('section', answers)).toMatchObject({
    isDone: true,
    form: '/collections/pages_teachers/entries/index',
  });
  expect(exists('pages/teachers/index.md')).toBe(true);
});

test('a fact waits until somebody else types it, also with a reason why it cannot, and is not shown', async () => {
  const how = 'live-page' as const;
  const first = await planApproval(
    { files: [LINE], as: 'facts', who: 'A', how },
    desk,
    () => () => '',
  );
  makePlan(desk, first, TODAY);
  const before = /number: "([^"]+)"/.exec(read(LINE))?.[1] ?? '';
  const now = before.replace(/\d$/, (digit) => String((Number(digit) + 1) % 10));
  writeFileSync(path.join(tree.folder, LINE), read(LINE).replace(before, now));

  const ofLine = () => tasksFor(content(), [], desk).find(({ label }) => label.endsWith(LINE));
  const task = ofLine();
  expect(JSON.stringify(task)).not.toContain(now);
  const fields = task?.fields.map(({ name }) => name) ?? [];
  expect(fields).toEqual(['file', 'typed-0', 'how', 'reason', 'who', 'changed-by']);
  const alone = { file: LINE, how: 'alone', who: 'A' };
  await expect(ask('facts', alone)).rejects.toThrow('reason');
  await ask('facts', { ...alone, reason: 'The old number is dead.' });
  expect(ofLine()?.about).toContain('The old number is dead.');
  const answers = { file: LINE, how, who: 'B', 'changed-by': 'A' };
  await expect(ask('facts', { ...answers, 'typed-0': before })).rejects.toThrow('mistyped');
  await expect(ask('facts', { ...answers, who: 'A', 'typed-0': now })).rejects.toThrow(
    'somebody else',
  );
  expect((await ask('facts', { ...answers, 'typed-0': now })).isDone).toBe(true);
  expect(ofLine()).toBeUndefined();
});

test('words that wait for a reviewer are approved once, and wait no longer', async () => {
  const file = path.join(tree.folder, 'pages/help.md');
  writeFileSync(file, read('pages/help.md').replace('reviewed:', 'signOff: [police]\nreviewed:'));
  const words = () => tasksFor(content(), [], desk).find(({ name }) => name === 'words');
  const [choice] = words()?.fields[0]?.options ?? [];
  await ask('words', { file: choice?.value ?? '', who: 'Press desk' });
  expect([choice?.label, words()]).toEqual(['pages/help.md for police', undefined]);
});
