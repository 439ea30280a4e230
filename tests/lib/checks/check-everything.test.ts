import { appendFileSync, cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkEverything } from '../../../lib/checks/check-everything';

const TODAY = '2026-11-22';
const HARD =
  'Notwithstanding considerable organisational difficulties, investigative authorities consistently ' +
  'prioritise proportionate safeguarding interventions concerning particularly vulnerable individuals.';

let project: string;
const content = (): string => path.join(project, 'content');
const write = (words: string): void => {
  appendFileSync(path.join(content(), 'pages/help.md'), `\n${words}\n`);
};

beforeEach(() => {
  project = mkdtempSync(path.join(tmpdir(), 'everything-'));
  cpSync(path.resolve(import.meta.dirname, '../../broken/_base'), content(), { recursive: true });
});
afterEach(() => {
  rmSync(project, { recursive: true });
});

describe('the whole check', () => {
  it('lets good content through', async () => {
    const { content: checked, problems } = await checkEverything(content(), project, TODAY);
    expect([problems, checked === undefined]).toEqual([[], false]);
  });

  it('stops at a sentence that nobody can read', async () => {
    write(HARD);
    const { content: checked, problems } = await checkEverything(content(), project, TODAY);
    expect([problems.map(({ file }) => file), checked]).toEqual([['pages/help.md'], undefined]);
  });

  it('never stops for advice', async () => {
    write('The behavior of the app is odd.');
    const { content: checked, advice } = await checkEverything(content(), project, TODAY);
    expect([
      advice.some(({ message }) => message.includes('"behavior"')),
      checked === undefined,
    ]).toEqual([true, false]);
  });

  it('looks at the language only when nothing else is wrong', async () => {
    write(`${HARD} Call Action Fraud.`);
    const { problems } = await checkEverything(content(), project, TODAY);
    expect(problems.map(({ message }) => message)).toEqual([
      'The word "Action Fraud" is not used on this site.',
    ]);
  });

  it('keeps what it found beside the packages of the project', async () => {
    await checkEverything(content(), project, TODAY);
    expect(existsSync(path.join(project, 'node_modules/.cache/who-to-tell/language.json'))).toBe(
      true,
    );
  });
});
