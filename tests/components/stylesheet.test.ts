import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import tailwind from '@tailwindcss/postcss';
import { transform } from 'lightningcss';
import postcss, { type Root } from 'postcss';
import { beforeAll, describe, expect, it } from 'vitest';
import { palette, textPairs } from '../../lib/palette';

const file = path.resolve('app/globals.css');
/** All of it together; publishing gives each page only the rules that it uses. */
const MOST_BYTES = 3500;

let css: Root;

beforeAll(async () => {
  css = postcss.parse(await compiled());
});

async function compiled(): Promise<string> {
  const result = await postcss([tailwind({ optimize: false })]).process(
    readFileSync(file, 'utf8'),
    { from: file },
  );
  return result.css;
}

/** Every value that a property is given, anywhere. */
function valuesOf(property: string): string[] {
  const values: string[] = [];
  css.walkDecls(property, ({ value }) => {
    values.push(value);
  });
  return values;
}

describe('the stylesheet', () => {
  it(`is at most ${MOST_BYTES} bytes as it is sent`, () => {
    const { code } = transform({ filename: file, code: Buffer.from(css.toString()), minify: true });
    expect(brotliCompressSync(code).byteLength).toBeLessThanOrEqual(MOST_BYTES);
  });

  it('asks for nothing from anywhere', () => {
    expect(css.toString()).not.toMatch(/url\(|@import|@font-face/);
  });

  it('takes every colour from the tokens, but for black and white on paper and the words of forced colours', () => {
    const known = new Set<string>(
      Object.values(palette).flatMap((scheme) => Object.values(scheme)),
    );
    const written = [...css.toString().matchAll(/#[0-9a-f]{3,8}\b/gi)].map(([colour]) => colour);
    expect(
      written.filter((colour) => !known.has(colour) && !['#000', '#fff'].includes(colour)),
    ).toEqual([]);
  });

  it('sets words and ground only in pairs whose contrast is tested', () => {
    const tested = new Set(textPairs.map(([text, ground]) => `${text} on ${ground}`));
    const used: string[] = [];
    css.walkRules((rule) => {
      const colours = new Map<string, string>();
      rule.walkDecls(/^(color|background-color)$/, ({ prop, value }) => {
        colours.set(prop, /^var\(--([a-z-]+)\)$/.exec(value)?.[1] ?? '');
      });
      const [text, ground] = [colours.get('color'), colours.get('background-color')];
      if (text && ground) used.push(`${text} on ${ground}`);
    });
    expect(used.filter((pair) => !tested.has(pair))).toEqual([]);
    expect(used.length).toBeGreaterThan(3);
  });

  it('gives dark colours to screens only, so that paper stays black on white', () => {
    const dark: string[] = [];
    css.walkAtRules('media', ({ params }) => {
      if (params.includes('dark')) dark.push(params);
    });
    expect(dark).not.toEqual([]);
    expect(dark.filter((params) => !params.startsWith('screen'))).toEqual([]);
  });

  it('moves nothing', () => {
    expect([
      ...valuesOf('animation'),
      ...valuesOf('transition'),
      ...valuesOf('scroll-behavior'),
    ]).toEqual([]);
  });

  it('lets nothing but the shortcuts lie above the way out', () => {
    const heights: [selector: string, height: number][] = [];
    css.walkDecls('z-index', ({ value, parent }) => {
      heights.push([
        parent !== undefined && 'selector' in parent ? parent.selector : '',
        Number(value),
      ]);
    });
    const wayOut = heights
      .filter(([selector]) => selector === '.exit' || selector === '.top')
      .map(([, height]) => height);
    const others = heights
      .filter(([selector]) => !/^\.(exit|top|skip)\b/.test(selector))
      .map(([, height]) => height);
    expect(wayOut).toHaveLength(2);
    expect(Math.min(...wayOut)).toBeGreaterThan(Math.max(0, ...others));
  });

  it('keeps nothing of Tailwind but the tokens', () => {
    expect(css.toString()).not.toMatch(/--tw-|@layer|@property/);
  });
});
