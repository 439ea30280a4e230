import { describe, expect, it } from 'vitest';
import { makeMarkdownRenderer } from '../../../lib/markdown/render';
import { contentOf } from '../../support/prose-content';

const page = (body: string) =>
  `---\ntitle: A page\ndescription: A page.\nreviewed: 2026-11-22\nowner: Nobody\n---\n\n${body}\n`;

function html(body: string): string {
  const { content } = contentOf({ 'pages/a.md': page(body) });
  const [first] = content.pages;
  return first === undefined ? '' : makeMarkdownRenderer(content)(first).html;
}

describe('a heading', () => {
  it.each([
    ['## What to keep', '<h2 id="what-to-keep"><a href="#what-to-keep">What to keep</a></h2>'],
    [
      '### In *this* order',
      '<h3 id="in-this-order"><a href="#in-this-order">In <em>this</em> order</a></h3>',
    ],
  ])('leads to itself: %s', (markdown, expected) => {
    expect(html(markdown)).toBe(expected);
  });

  it('that holds a link already has only that one', () => {
    expect(html('## See [the law](/stings/law/)')).toBe(
      '<h2 id="see-the-law">See <a href="/stings/law/">the law</a></h2>',
    );
  });

  it('has an address of its own when its words come twice', () => {
    expect(html('## Why\n\n## Why')).toContain('href="#why-1"');
  });

  it('of a small part is no link', () => {
    expect(html('#### Detail')).toBe('<h4 id="detail">Detail</h4>');
  });
});
