import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, test } from 'vitest';
import { makeMarkdownRenderer } from '../../../lib/markdown/render';
import { loadedAfter } from '../../support/edited-tree';

const { content } = loadedAfter();
const render = makeMarkdownRenderer(content);
const documentOf = (body: string) => ({
  path: 'pages/test.md',
  id: 'test',
  body,
  bodyStartsAfterLine: 0,
});
const htmlOf = (body: string, options?: Parameters<typeof render>[1]) =>
  render(documentOf(body), options).html;

describe('links that are kept', () => {
  test.each([
    'https://www.example.org/a?b=c#d',
    'mailto:words@example.org',
    'tel:101',
    'tel:+441234567890',
    'sms:85258',
    '/help/',
    '/help/#say',
    '#say',
  ])('%s', (address) => {
    expect(htmlOf(`[words](${address})`)).toBe(`<p><a href="${address}">words</a></p>`);
  });
});

describe('links that are dropped, while their words stay', () => {
  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'javascript&colon;alert(1)',
    'java&#115;cript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'file:///etc/passwd',
    '//host.example/',
    '/\\host.example/',
    '\\\\host.example\\',
    'http://www.example.org/',
    'ftp://www.example.org/',
    'https://www.police.uk@evil.example/',
    'help/',
    '../help/',
    'tel:javascript',
    'mailto:nobody',
    'intent://x#Intent;end',
    'contact:nobody',
  ])('%s', (address) => {
    const html = htmlOf(`[words](<${address}>)`);
    expect(html).not.toContain('href');
    expect(html).toContain('words');
  });
});

/** Everything that a browser would make of the HTML: names of elements and of attributes. */
function partsOf(html: string): { elements: string[]; attributes: string[] } {
  const elements: string[] = [];
  const attributes: string[] = [];
  const look = (node: DefaultTreeAdapterTypes.ChildNode) => {
    if (!('tagName' in node)) return;
    elements.push(node.tagName);
    attributes.push(...node.attrs.map((attribute) => attribute.name));
    node.childNodes.forEach(look);
  };
  parseFragment(html).childNodes.forEach(look);
  return { elements, attributes };
}

describe('HTML in the words', () => {
  test.each([
    '<script>alert(1)</script>',
    'a <script src="//evil.example/x.js"></script> b',
    '<img src=x onerror=alert(1)>',
    '<svg onload=alert(1)><a xlink:href="javascript:alert(1)">x</a></svg>',
    '<p style="position:fixed" onclick="alert(1)">x</p>',
    '<a href="https://evil.example" onmouseover="alert(1)" style="color:red" target="_blank">x</a>',
    '<style>body { display: none }</style>',
    '<iframe src="https://evil.example"></iframe>',
    '<form action="https://evil.example"><input name="q"><button>Send</button></form>',
    '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>',
    '<!-- a note --> <!DOCTYPE html> <?php echo 1 ?> <![CDATA[x]]>',
    '<base href="https://evil.example/"><meta http-equiv="refresh" content="0">',
    '<div\nonclick="alert(1)">\n\n[x](javascript:alert(1))\n\n</div>',
    '![picture](https://evil.example/pixel.png)',
    '![picture][ref]\n\n[ref]: https://evil.example/pixel.png',
    '`<script>alert(1)</script>`',
    '    <script>alert(1)</script>',
    '[<img src=x onerror=alert(1)>](https://www.example.org)',
    '[x](https://www.example.org "\\" onclick=\\"alert(1)")',
    '# <b>x</b>\n\n##### deep <i onclick=x>y</i>',
    '| a <script>x</script> |\n| --- |\n| <b onclick=x>y</b> |',
    '- [ ] a task\n- [x] done',
  ])('becomes nothing that could run, send, load or hide: %j', (body) => {
    const { elements, attributes } = partsOf(htmlOf(body));
    const allowed = [
      'a',
      'blockquote',
      'br',
      'del',
      'em',
      'h2',
      'h3',
      'h4',
      'hr',
      'li',
      'ol',
      'p',
      'strong',
      'sup',
      'table',
      'tbody',
      'td',
      'th',
      'thead',
      'tr',
      'ul',
    ];
    expect(elements.filter((name) => !allowed.includes(name))).toEqual([]);
    const known = ['href', 'aria-label', 'id', 'start', 'scope', 'data-repeated', 'data-label'];
    expect(attributes.filter((name) => !known.includes(name))).toEqual([]);
  });

  test('is not shown as words either', () => {
    expect(htmlOf('Before.\n\n<script>alert(1)</script>\n\nAfter.')).not.toContain('alert');
  });

  test('signs with a meaning in HTML are shown as themselves', () => {
    expect(partsOf(htmlOf('Is 3 &lt; 4 & 5 > 2? \\<b>'))).toEqual({
      elements: ['p'],
      attributes: [],
    });
  });
});

describe('footnotes', () => {
  const rendered = render(
    documentOf('One.[^police-advice-2025] Two.[^listening-line-about] Three.[^police-advice-2025]'),
  );

  test('are numbered by source, in the order of the words', () => {
    expect(rendered.sources).toEqual(['police-advice-2025', 'listening-line-about']);
    expect([...rendered.html.matchAll(/>(\d)<\/a>/g)].map((match) => match[1])).toEqual([
      '1',
      '2',
      '1',
    ]);
  });

  test('lead to what the site says of their sources, and say what they are to people who listen', () => {
    expect(rendered.html).toContain(
      '<sup><a href="/sources/t/#police-advice-2025" aria-label="Source 1">1</a></sup>',
    );
  });

  test('leave no list of their own behind', () => {
    expect(rendered.html).not.toMatch(/<section|<ol|Footnotes/);
  });

  test('work in lists, tables and headings', () => {
    expect(
      render(documentOf('- a[^police-advice-2025]\n\n| b |\n| --- |\n| c[^listening-line-about] |'))
        .sources,
    ).toEqual(['police-advice-2025', 'listening-line-about']);
  });
});

describe('contact links', () => {
  test('call the number of the contact', () => {
    expect(htmlOf('[101](contact:police-101)')).toBe('<p><a href="tel:101">101</a></p>');
  });

  test('call a number without its spaces', () => {
    expect(htmlOf('[116 123](contact:listening-line)')).toContain('href="tel:116123"');
  });

  test('send a text to a contact that takes nothing else', () => {
    const { content: texted } = loadedAfter({
      'contacts/listening-line.md': [
        ['  - kind: phone\n    number: "116 123"\n', '  - kind: sms\n    number: "85258"\n'],
      ],
    });
    expect(
      makeMarkdownRenderer(texted)(documentOf('[85258](contact:listening-line)')).html,
    ).toContain('href="sms:85258"');
  });

  test('call the emergency number too', () => {
    expect(htmlOf('[999](contact:police-999)')).toContain('href="tel:999"');
  });
});

describe('headings', () => {
  test('have ids made of their words', () => {
    const html = htmlOf('## What to keep\n\n### On a phone');
    expect(html).toContain('<h2 id="what-to-keep">');
    expect(html).toContain('<h3 id="on-a-phone">');
  });

  test('keep their ids when other headings come or go', () => {
    const idOf = (body: string) =>
      render(documentOf(body)).headings.find((heading) => heading.text === 'Last')?.id;
    expect(idOf('## First\n\n## Last')).toBe(idOf('## Last'));
  });

  test('with the same words have ids of their own', () => {
    const ids = render(documentOf('## Same\n\n## Same')).headings.map((heading) => heading.id);
    expect(new Set(ids).size).toBe(2);
  });

  test('never hold a link inside a link', () => {
    expect(htmlOf('## See [what to say](/help/)[^police-advice-2025]')).not.toMatch(
      /<a [^>]*>(?:(?!<\/a>).)*<a /,
    );
  });

  test('begin anew on each page', () => {
    expect(render(documentOf('## Same')).headings).toEqual(render(documentOf('## Same')).headings);
  });
});

describe('terms', () => {
  test('lead to the glossary where they first stand', () => {
    expect(htmlOf('This is grooming. Grooming again.')).toBe(
      '<p>This is <a href="/glossary/#grooming">grooming</a>. Grooming again.</p>',
    );
  });

  test('are not linked where that is not wanted', () => {
    expect(htmlOf('This is grooming.', { linksTerms: false })).toBe('<p>This is grooming.</p>');
  });
});

describe('tables', () => {
  const html = htmlOf('| Who | Number |\n| --- | --- |\n| Police | [101](contact:police-101) |');

  test('say what heads a column and a row', () => {
    expect(html).toContain('<th scope="col">Who</th>');
    expect(html).toContain('<th scope="row">Police</th>');
  });

  test('say in each cell what it is about, so that the heads need not be seen', () => {
    expect(html).toContain('<tr data-repeated="">');
    expect(html).toContain('<td data-label="Number">');
  });

  test('show a head that says more than its cells repeat', () => {
    const sourced = '| Who | Number[^police-advice-2025] |\n| --- | --- |\n| Police | 101 |';
    expect(htmlOf(sourced)).not.toContain('data-repeated');
    expect(htmlOf(sourced)).toContain('<td data-label="Number">');
  });
});

test('the words of a page are the same however often they are rendered', () => {
  const page = content.pages.find((one) => one.id === 'help');
  if (page === undefined) throw new Error('The base tree has no page "help".');
  expect(render(page)).toEqual(render(page));
});
