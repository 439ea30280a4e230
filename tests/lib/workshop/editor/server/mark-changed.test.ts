import { expect, test } from 'vitest';
import { makeMarker } from '../../../../../lib/workshop/editor/server/mark-changed';

const page = (...words: string[]) => `<main><h1 id="top">Help</h1>${words.join('')}</main>`;
const marked = (html: string) => /<(\w+) id="changed-part"[^>]*>([^<]*)/.exec(html)?.slice(1);

test('a page that is shown for the first time has nothing marked', () => {
  expect(marked(makeMarker()('/a/', page('<p>One.</p>')))).toBeUndefined();
});

test('the first block whose words changed is marked, and stays so until the next change', () => {
  const mark = makeMarker();
  mark('/a/', page('<p>One.</p>', '<ul><li><p>Two.</p></li><li>Three.</li></ul>'));
  mark('/b/', page('<p>Of another page.</p>'));
  const now = page('<p>One.</p>', '<ul><li><p>2.</p></li><li>3.</li></ul>');
  expect(marked(mark('/a/', now))).toEqual(['p', '2.']);
  expect(marked(mark('/a/', now))).toEqual(['p', '2.']);
  expect(marked(mark('/a/', now.replace('3.', 'Four.')))).toEqual(['li', 'Four.']);
});

test('words that only went have nothing to be marked', () => {
  const mark = makeMarker();
  mark('/a/', page('<p>One.</p>', '<p>Two.</p>'));
  expect(marked(mark('/a/', page('<p>Two.</p>')))).toBeUndefined();
});
