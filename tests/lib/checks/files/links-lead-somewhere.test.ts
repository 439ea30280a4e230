import { expect, test } from 'vitest';
import { messagesAfter } from '../../../support/edited-tree';

const linkSaying = (words: string) =>
  messagesAfter({
    'pages/help.md': [['[101](contact:police-101)', `[${words}](contact:police-101)`]],
  });

test('a link that calls a number says the number', () => {
  expect(linkSaying('101')).toEqual([]);
});

test.each(['call 101 now', '101 or 999', '1010', '1 01'])(
  'a link that calls a number says nothing else: %s',
  (words) => {
    expect(linkSaying(words)).toHaveLength(1);
  },
);
