import { createHash } from 'node:crypto';
import { isPage, mapPages, textOf, type Files } from '../files';
import { pagePolicy } from './headers';
import {
  attributeOf,
  elementsOf,
  headOf,
  insertFirst,
  newElement,
  parsePage,
  removeNode,
  textInside,
  writePage,
  type PageElement,
  type PageTree,
} from '../html';

const hashOf = (style: PageElement): string =>
  `sha256-${createHash('sha256').update(textInside(style)).digest('base64')}`;

const styleHashesOf = (page: PageTree): string[] =>
  [...new Set([...elementsOf(page, 'style')].map(hashOf))].sort();

const loadsScripts = (page: PageTree): boolean =>
  [...elementsOf(page, 'script')].some((script) => attributeOf(script, 'src') !== undefined);

/**
 * Gives the hash of every `<style>` of the site, each once, as a policy names them.
 * A host that cannot send a header for each page allows all of them on every page.
 * @example styleHashes(files) // ['sha256-…=']
 */
export function styleHashes(files: Files): string[] {
  const pages = [...files].filter(([path]) => isPage(path));
  return [...new Set(pages.flatMap(([, bytes]) => styleHashesOf(parsePage(textOf(bytes)))))].sort();
}

// A browser obeys the element from where it stands, so only the declaration of the encoding comes before it.
function insertPolicy(head: PageElement, policy: string): void {
  insertFirst(
    head,
    newElement('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
  );
  const charset = [...elementsOf(head, 'meta')].find(
    (element) => attributeOf(element, 'charset') !== undefined,
  );
  if (charset === undefined) return;
  removeNode(charset);
  insertFirst(head, charset);
}

/**
 * Puts into every page the policy that allows what this page needs, as a second layer for hosts that send no headers.
 * @example addMetaPolicies(files) // each page has <meta http-equiv="Content-Security-Policy" content="…">
 */
export function addMetaPolicies(files: Files): Files {
  return mapPages(files, (html, path) => {
    const page = parsePage(html);
    const needs = {
      styleHashes: styleHashesOf(page),
      scripts: loadsScripts(page),
      embed: path.startsWith('embed/'),
    };
    insertPolicy(headOf(page), pagePolicy({ ...needs, meta: true }));
    return writePage(page);
  });
}
