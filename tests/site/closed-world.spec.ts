import { expect, test } from '@playwright/test';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { findForbiddenNames } from '../content/forbidden-names';
import { builtPages, OUT, pageHtml } from './support/site-under-test';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const pages = builtPages();
const documents = new Map(pages.map((page) => [page, elementsOf(parse(pageHtml(page)))]));

function elementsOf(node: Node): Element[] {
  const children = 'childNodes' in node ? node.childNodes.flatMap(elementsOf) : [];
  return 'tagName' in node ? [node, ...children] : children;
}

function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value;
}

function addressesIn(elements: readonly Element[]): string[] {
  return elements.flatMap((element) =>
    ['href', 'src', 'action', 'data'].flatMap((name) => attribute(element, name) ?? []),
  );
}

test('every link, picture and fragment leads to something in the site', () => {
  const dead = pages.flatMap((page) =>
    addressesIn(documents.get(page) ?? []).flatMap((address) => {
      if (/^(https?:|mailto:|tel:|sms:)/.test(address)) return [];
      const url = new URL(address, `http://site.example${page}`);
      const target = documents.get(url.pathname);
      if (target === undefined)
        return existsSync(path.join(OUT, url.pathname)) && !url.pathname.endsWith('/')
          ? []
          : [`${page}: ${address}`];
      if (url.hash === '' || url.hash === '#') return [];
      const id = decodeURIComponent(url.hash.slice(1));
      return target.some((element) => attribute(element, 'id') === id)
        ? []
        : [`${page}: ${address}`];
    }),
  );

  expect(dead).toEqual([]);
});

test('every page can be reached from the home page by links', () => {
  const met = new Set(['/']);
  for (const page of met) {
    for (const address of addressesIn(documents.get(page) ?? [])) {
      const url = new URL(address, `http://site.example${page}`);
      if (url.host === 'site.example' && documents.has(url.pathname)) met.add(url.pathname);
    }
  }

  const unlisted = ['/404.html'];
  const forgotten = pages.filter(
    (page) => !met.has(page) && !unlisted.includes(page) && !page.startsWith('/embed/'),
  );
  expect(forgotten).toEqual([]);
});

test('every page has one main heading, a title and an address of its own, and says its language', () => {
  const titles = pages.map((page) =>
    textOf(documents.get(page)?.find((element) => element.tagName === 'title')),
  );
  const faults = pages.flatMap((page) => {
    const elements = documents.get(page) ?? [];
    const headings = elements.filter((element) => element.tagName === 'h1').length;
    const language =
      elements
        .filter((element) => element.tagName === 'html')
        .map((element) => attribute(element, 'lang'))[0] ?? 'none';
    const canonical = elements.find(
      (element) => element.tagName === 'link' && attribute(element, 'rel') === 'canonical',
    );
    const own =
      page === '/404.html' ||
      page.startsWith('/embed/') ||
      (canonical &&
        new URL(attribute(canonical, 'href') ?? '', 'https://x.example').pathname === page);
    return [
      ...(headings === 1 || page.startsWith('/embed/')
        ? []
        : [`${page} has ${headings} main headings`]),
      ...(language === 'en-GB' ? [] : [`${page} has the language ${language}`]),
      ...(own ? [] : [`${page} does not name its own address`]),
    ];
  });

  expect(faults).toEqual([]);
  expect(new Set(titles).size).toBe(titles.length);
});

test('no published text names anybody who must not be named', () => {
  const texts = readdirSync(OUT, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(html|json|xml|txt|svg)$/.test(file),
  );
  expect(texts.length).toBeGreaterThan(pages.length);
  expect(
    texts.filter(
      (file) => findForbiddenNames(readFileSync(path.join(OUT, file), 'utf8')).length > 0,
    ),
  ).toEqual([]);
});

function textOf(node: Node | undefined): string {
  if (node === undefined) return '';
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}
