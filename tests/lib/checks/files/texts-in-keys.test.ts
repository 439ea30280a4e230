import { expect, test } from 'vitest';
import { textsInKeys } from '../../../../lib/checks/files/texts-in-keys';

test('every text is found with its key, however deep, and nothing else is', () => {
  const data = {
    title: 'a',
    order: 1,
    open: true,
    none: null,
    answers: [{ text: 'b', goTo: 'c' }, 'd'],
  };
  expect(textsInKeys({ data })).toEqual([
    { path: ['title'], text: 'a' },
    { path: ['answers', 0, 'text'], text: 'b' },
    { path: ['answers', 0, 'goTo'], text: 'c' },
    { path: ['answers', 1], text: 'd' },
  ]);
});
