import path from 'node:path';
import { expect, test } from 'vitest';
import { describeProblems } from '../../lib/checks/describe-problems';
import { checkContent } from '../../lib/checks/check-content';
import { today } from '../../lib/settings';

test('the content of this site has nothing to put right', () => {
  const { problems } = checkContent(
    path.join(import.meta.dirname, '../../content'),
    today(process.env),
  );
  expect(describeProblems(problems)).toBe('');
});
