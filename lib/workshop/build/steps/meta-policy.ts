import { createHash } from 'node:crypto';
import { pagePolicy } from './headers';
import {
  attributeOf,
  elementsOf,
  headOf,
  insertFirst,
  newElement,
  removeNode,
  textInside,
  type PageElement,
  type PageTree,
} from '../html';
import type { SiteTrees } from '../site-trees';

const hashOf = (style: PageElement): string =>
  `sha256-${createHash('sha256').update(textInside(style)).digest('base64')}`;

const styleHashesOf = (page: PageTree): string[] =>
  [...new Set([...elementsOf(page, 'style')].map(hashOf))].sort();

const loadsScripts = (page: PageTree): boolean =>
  [...elementsOf(page, 'script')].some((script) => attributeOf(script, 'src') !== undefined);

/**
 * Gives the hash of every `<style>` of the site, each once, as a policy names them.
 * A host that cannot send a header for each page allows all of them on every page.
 * @example styleHashes(site) // ['sha256-…=']
 */
export const styleHashes = ({ pages }: SiteTrees): string[] =>
  [...new Set([...pages.values()].flatMap(styleHashesOf))].sort();

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
 * @example addMetaPolicies(site) // each page has <meta http-equiv="Content-Security-Policy" content="…">
 */
export function addMetaPolicies({ pages }: SiteTrees): void {
  for (const [path, page] of pages) {
    const needs = {
      styleHashes: styleHashesOf(page),
      scripts: loadsScripts(page),
      embed: path.startsWith('embed/'),
    };
    insertPolicy(headOf(page), pagePolicy({ ...needs, meta: true }));
  }
}
