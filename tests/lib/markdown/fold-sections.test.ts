import { expect, test } from 'vitest';
import { makeMarkdownRenderer } from '../../../lib/markdown/render';
import { loadedAfter } from '../../support/edited-tree';

const render = makeMarkdownRenderer(loadedAfter().content);
const folded = (body: string) =>
  render({ path: 'pages/a.md', id: 'a', body, bodyStartsAfterLine: 0 }, { folds: true }).html;

test('each section stands closed behind its heading, which keeps its address', () => {
  expect(
    folded('First.\n\n## One more\n\nWords.\n\n- a\n\n## Two\n\nLast.').replaceAll('\n', ''),
  ).toBe(
    '<p>First.</p><details id="one-more"><summary>One more</summary><p>Words.</p><ul><li>a</li></ul></details>' +
      '<details id="two"><summary>Two</summary><p>Last.</p></details>',
  );
});

test('words without a heading are as they were', () => {
  expect(folded('First.\n\n### Small\n\nWords.')).toContain('<h3 id="small">Small</h3>');
});
