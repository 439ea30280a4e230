import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('the page for editors needs none of the words of programmers', () => {
  const [page = ''] = readFileSync('content/README.md', 'utf8').split('<!-- keys:');
  expect(
    page.match(/\b(git|branch(es)?|commit(s|ted)?|merge[sd]?|pull requests?|repository)\b/gi),
  ).toBeNull();
});
