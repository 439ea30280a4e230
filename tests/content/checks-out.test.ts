import path from 'node:path';
import { expect, test } from 'vitest';
import { describeProblems } from '../../lib/checks/describe-problems';
import { checkContent } from '../../lib/checks/check-content';
import { readSettings } from '../../lib/settings';

test('the content of this site has nothing to put right', () => {
  const { problems } = checkContent(
    path.join(import.meta.dirname, '../../content'),
    readSettings().today(),
  );
  expect(describeProblems(problems)).toBe('');
});
