import path from 'node:path';
import { expect, test } from 'vitest';
import { describeProblems } from '../lib/checks/report';
import { checkContent } from '../lib/checks/stages';
import { today } from '../lib/content/settings';

test('the content of this site has nothing to put right', () => {
  const { problems } = checkContent(
    path.join(import.meta.dirname, '../content'),
    today(process.env),
  );
  expect(describeProblems(problems)).toBe('');
});
