import { expect, test } from 'vitest';
import { elementsOf, parsePage } from '../../../../lib/workshop/build/html';

test('the parts of a page come in its order, however many lie side by side', () => {
  // Node hands a function no more than about 120,000 values.
  const page = parsePage(`<title>A</title><p>${'<br>'.repeat(200_000)}</p><hr>`);
  const names = [...elementsOf(page)].map(({ tagName }) => tagName);
  expect(names.slice(0, 6)).toEqual(['html', 'head', 'title', 'body', 'p', 'br']);
  expect(names.at(-1)).toBe('hr');
  expect(names).toHaveLength(200_006);
});
