import { describe, expect, it } from 'vitest';
import { elementsOf, attributeOf, parsePage } from '../../../../../lib/workshop/build/html';
import { shortenClasses } from '../../../../../lib/workshop/build/steps/short-classes';

function shortened(css: string, body: string, scriptWords: string[] = []) {
  const page = parsePage(`<body>${body}`);
  const sheet = shortenClasses(css, [page], new Set(scriptWords)).replaceAll(/[\s;]/g, '');
  const lists = [...elementsOf(page)].flatMap((element) => attributeOf(element, 'class') ?? []);
  return { sheet, lists };
}

describe('short names of classes', () => {
  it('are the same in the page and in its stylesheet', () => {
    expect(
      shortened(
        '@media print { .print\\:hidden { display: none } } .mt-4 > a { top: 0 }',
        '<p class="mt-4"><a class="mt-4 print:hidden"></a></p>',
      ),
    ).toEqual({
      sheet: '@mediaprint{.b0{display:none}}.a0>a{top:0}',
      lists: ['a0', 'a0 b0'],
    });
  });

  it('reach into a selector inside a selector', () => {
    expect(shortened(':is(.mt-4, .pt-4) { top: 0 }', '<p class="pt-4 mt-4">').sheet).toBe(
      ':is(.a0,.b0){top:0}',
    );
  });

  it('are not given to a plain word', () => {
    expect(shortened('.prose { top: 0 }', '<p class="prose">')).toEqual({
      sheet: '.prose{top:0}',
      lists: ['prose'],
    });
  });

  it('are not given to what this stylesheet does not know, and another may', () => {
    expect(shortened('.mt-4{top:0}', '<p class="mt-4 copied-box">').lists).toEqual([
      'b0 copied-box',
    ]);
  });

  it('are not given to what a script may look for', () => {
    expect(
      shortened('.poster-long{top:0}', '<p class="poster-long">', ['poster-long']).lists,
    ).toEqual(['poster-long']);
  });

  it('stay apart when there are more than letters', () => {
    const names = Array.from({ length: 60 }, (_none, index) => `m-${index}`);
    const { lists } = shortened(
      names.map((name) => `.${name}{top:0}`).join(''),
      `<p class="${names.join(' ')}">`,
    );
    expect(new Set(lists[0]?.split(' ')).size).toBe(60);
  });
});
