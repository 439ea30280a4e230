import { readdirSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { transform } from 'lightningcss';
import postcss, { type Root } from 'postcss';
import { beforeAll, describe, expect, it } from 'vitest';
import { palette, textPairs } from '../../lib/palette';
import { parsePage } from '../../lib/workshop/build/html';
import { oldestBrowsers } from '../../lib/workshop/build/steps/oldest-browsers';
import { pageVocabulary } from '../../lib/workshop/build/steps/page-vocabulary';
import { shrinkStyles } from '../../lib/workshop/build/steps/shrink-styles';
import { compiledStyles } from '../support/compiled-styles';
import { asOldBrowser, oldBrowsers } from '../support/old-browsers';
import { findFixtures } from '../../components/design/fixtures';
import { parsed } from './parsed';

/** All of it together; publishing gives each page only what its kind of page uses. */
const MOST_BYTES = 4000;

let css: string;
let root: Root;
let classLists: string[];

beforeAll(async () => {
  const pages = (await findFixtures()).flatMap(({ examples }) =>
    examples.map(({ element }) => parsed(element)),
  );
  classLists = pages.flatMap(({ elements }) =>
    elements.flatMap(({ attrs }) => attrs.find(({ name }) => name === 'class')?.value ?? []),
  );
  const vocabulary = pageVocabulary(
    pages.map(({ html }) => parsePage(html)),
    [],
  );
  css = shrinkStyles(await compiledStyles('app/globals.css'), vocabulary);
  root = postcss.parse(css);
});

describe('the stylesheet', () => {
  it(`is at most ${MOST_BYTES} bytes as it is sent, with every part of every page`, () => {
    expect(brotliCompressSync(Buffer.from(css)).byteLength).toBeLessThanOrEqual(MOST_BYTES);
  });

  it('asks for nothing from anywhere', () => {
    expect(css).not.toMatch(/url\(|@import|@font-face/);
  });

  it('says all that the oldest browsers need in words that they know', () => {
    const { code } = transform({
      filename: 'site.css',
      code: Buffer.from(css),
      minify: true,
      targets: oldestBrowsers,
    });
    const media = (text: string) => [...text.matchAll(/@media[^{]*/g)].map(([query]) => query);
    expect(media(code.toString()).filter((query) => !media(css).includes(query))).toEqual([
      // The one thing that is left out on purpose, where no colour is written with light-dark().
      '@media (prefers-color-scheme:dark)',
    ]);
  });

  it('asks old browsers for nothing that they lack but what the pages can be used without', () => {
    const lacked = oldBrowsers.flatMap((browser) => asOldBrowser(css, browser).lacked);
    expect([...new Set(lacked)].sort()).toEqual([
      // The ring, margins and breaks on paper, colours, and where a line breaks: each as the browser has it by itself.
      '-webkit-text-size-adjust',
      ':focus-visible',
      '@media (forced-colors)',
      '@media (prefers-color-scheme)',
      '@media (prefers-contrast)',
      '@media (scripting)',
      '@page',
      'break-after: avoid',
      'color-scheme',
      'color-scheme: dark',
      'color-scheme: light',
      'cursor: pointer',
      'overflow-wrap: anywhere',
      'text-wrap',
      'text-wrap: balance',
    ]);
  });

  it.each([
    ['a custom property of Tailwind without a value', /var\(--tw-(?!content)/],
    ['a page cut off at its sides', /overflow(-x)?:clip/],
  ])('has not %s', (_what, pattern) => {
    expect(css).not.toMatch(pattern);
  });

  it('keeps distance in grids only: Safari 14 has no gap between flexible boxes', () => {
    const flexible = classLists.filter((list) => {
      const words = list.split(' ');
      return words.includes('flex') && words.some((word) => word.startsWith('gap'));
    });
    expect(flexible).toEqual([]);
  });

  it('takes every colour from the tokens, but for black and white on paper and the words of forced colours', () => {
    const known = new Set<string>(
      Object.values(palette).flatMap((scheme) => Object.values(scheme)),
    );
    const written = [...css.matchAll(/(?<=[:,\s])#[0-9a-f]{3,8}\b/gi)].map(([colour]) => colour);
    const whole = (colour: string) =>
      colour.length === 4 ? `#${colour.slice(1).replace(/./g, '$&$&')}` : colour;
    expect(
      written.filter(
        (colour) => !known.has(whole(colour)) && !['#000', '#fff', '#0000'].includes(colour),
      ),
    ).toEqual([]);
  });

  it('sets words and ground only in pairs whose contrast is tested', () => {
    const names = new Set(Object.keys(palette.light));
    const tested = new Set(textPairs.map(([text, ground]) => `${text} on ${ground}`));
    const used = classLists.flatMap((list) => {
      const words = list.split(' ');
      const named = (start: string) =>
        words
          .filter((word) => word.startsWith(start))
          .map((word) => word.slice(start.length))
          .find((name) => names.has(name));
      const [text, ground] = [named('text-'), named('bg-')];
      return text && ground ? [`${text} on ${ground}`] : [];
    });
    expect([...new Set(used)].filter((pair) => !tested.has(pair))).toEqual([]);
    expect(new Set(used).size).toBeGreaterThan(3);
  });

  it('gives dark colours to screens only, so that paper stays black on white', () => {
    const dark: string[] = [];
    root.walkAtRules('media', ({ params }) => {
      if (params.includes('dark')) dark.push(params);
    });
    expect(dark).not.toEqual([]);
    expect(dark.filter((params) => !params.startsWith('screen'))).toEqual([]);
  });

  it('moves nothing', () => {
    expect(css).not.toMatch(/[{;](animation|transition|scroll-behavior):/);
  });
});

it('has no sheet of classes beside the utilities but those of paper and of what is copied', () => {
  expect(readdirSync('public/styles').sort()).toEqual([
    'copying.css',
    'posters.css',
    'sheet.css',
    'tools.css',
  ]);
});
