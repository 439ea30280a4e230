import { expect, test } from 'vitest';
import { bytesOf, textOf } from '../../../../lib/workshop/build/files';
import { readTrees, writeTrees } from '../../../../lib/workshop/build/site-trees';

/** A page as it comes out when it was only read and written. */
const through = (body: string): string => {
  const page = bytesOf(`<!DOCTYPE html><html><head></head><body>${body}</body></html>`);
  return textOf(writeTrees(readTrees(new Map([['index.html', page]]))).get('index.html') ?? page);
};

test('what Next would draw a page from once more is not read, and what stands around it is', () => {
  const flight = '<script>self.__next_f.push([1,"\\u003cp>101"])</script>';
  expect(through(`<p>Before</p>${flight}<p>Between</p>${flight}<p>After</p>`)).toContain(
    '<p>Before</p><p>Between</p><p>After</p>',
  );
});

test.each([
  '<p>&lt;script&gt;self.__next_f.push([1])&lt;/script&gt;</p>',
  '<script type="application/ld+json">{"name":"self.__next_f.push()"}</script>',
  '<script src="/assets/exit-link.js"></script>',
])('%s is kept', (part) => {
  expect(through(part)).toContain(part);
});
