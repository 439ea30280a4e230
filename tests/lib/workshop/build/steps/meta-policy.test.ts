import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import {
  attributeOf,
  elementsOf,
  headOf,
  type PageElement,
} from '../../../../../lib/workshop/build/html';
import { addMetaPolicies, styleHashes } from '../../../../../lib/workshop/build/steps/meta-policy';
import { siteOf } from '../page';

const CSS = 'p{color:red}';
const HASH = `sha256-${createHash('sha256').update(CSS).digest('base64')}`;

const page = (head: string, body = '<p>Call 101</p>') =>
  `<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`;
function headAfter(html: string, path = 'index.html'): PageElement[] {
  const site = siteOf({ [path]: html });
  addMetaPolicies(site);
  return [...site.pages.values()].flatMap((page) => [...elementsOf(headOf(page))]);
}

function policyOf(html: string, path = 'index.html'): string[] {
  const meta = headAfter(html, path).find(
    (element) => attributeOf(element, 'http-equiv') === 'Content-Security-Policy',
  );
  return meta ? (attributeOf(meta, 'content') ?? '').split('; ') : [];
}

describe('the policy in a page', () => {
  test('comes before everything but the encoding', () => {
    const head = headAfter(
      page(
        '<meta name="viewport" content="x"><meta charset="utf-8"><style>p{}</style><title>Help</title>',
      ),
    );

    expect(head.map(({ tagName, attrs }) => [tagName, attrs[0]?.name])).toEqual([
      ['meta', 'charset'],
      ['meta', 'http-equiv'],
      ['meta', 'name'],
      ['style', undefined],
      ['title', undefined],
    ]);
  });

  test('is there also when the page declares no encoding', () => {
    expect(policyOf(page(''))).toContain("default-src 'none'");
  });

  test('allows the style of the page by its hash', () => {
    expect(policyOf(page(`<style>${CSS}</style>`))).toContain(`style-src '${HASH}'`);
  });

  test('allows scripts only where there is one', () => {
    const script =
      '<script type="module" src="/assets/exit-link.1.js" data-enhancement="exit-link"></script>';
    const allowsScripts = (html: string) =>
      policyOf(html).some((directive) => directive.startsWith('script-src'));

    expect([allowsScripts(page('', script)), allowsScripts(page(''))]).toEqual([true, false]);
  });

  test('is not loosened by structured data', () => {
    expect(
      policyOf(page('<script type="application/ld+json">{}</script>')).some((directive) =>
        directive.startsWith('script-src'),
      ),
    ).toBe(false);
  });

  test('does not name what browsers ignore in an element', () => {
    expect(
      policyOf(page('')).filter((directive) => directive.startsWith('frame-ancestors')),
    ).toEqual([]);
  });
});

test('the site names each of its styles once', () => {
  const styled = page(`<style>${CSS}</style>`);

  expect(styleHashes(siteOf({ 'index.html': styled, 'b/index.html': styled }))).toEqual([HASH]);
});
