import { ToldError } from '../../../told-error';
import { defaultTreeAdapter } from 'parse5';
import {
  attributeOf,
  hasWord,
  nodesOf,
  removeAttribute,
  removeNode,
  type PageElement,
  type PageNode,
  type PageTree,
} from '../html';
import type { SiteTrees } from '../site-trees';

/** The attribute by which a component asks for its enhancement script; its value is the script's name. */
export const ENHANCEMENT = 'data-enhancement';

const isOurScript = (element: PageElement): boolean =>
  attributeOf(element, ENHANCEMENT) !== undefined && attributeOf(element, 'src') !== undefined;

const isStructuredData = (element: PageElement): boolean =>
  attributeOf(element, 'type') === 'application/ld+json';

const isForeignScript = (element: PageElement): boolean =>
  element.tagName === 'script' && !isOurScript(element) && !isStructuredData(element);

const isScriptLoader = (element: PageElement): boolean =>
  element.tagName === 'link' &&
  (hasWord(element, 'rel', 'modulepreload') ||
    (hasWord(element, 'rel', 'preload') && attributeOf(element, 'as') === 'script'));

// Next's switch for its own font replacement; nobody else reads it.
const isFontSwitch = (element: PageElement): boolean =>
  element.tagName === 'meta' && attributeOf(element, 'name') === 'next-size-adjust';

// A hidden element with any other attribute belongs to us: an enhancement may be waiting to fill it.
const isEmptyHiddenBox = (element: PageElement): boolean =>
  element.attrs.length === 1 &&
  attributeOf(element, 'hidden') !== undefined &&
  element.childNodes.every((child) => defaultTreeAdapter.isCommentNode(child));

const isRuntime = (node: PageNode): boolean =>
  defaultTreeAdapter.isCommentNode(node) ||
  (defaultTreeAdapter.isElementNode(node) &&
    (isForeignScript(node) ||
      isScriptLoader(node) ||
      isFontSwitch(node) ||
      isEmptyHiddenBox(node)));

// React sends a part that was not ready as a hidden box "S:0" and lets a script move it into place.
const isLatePart = (node: PageNode): boolean =>
  defaultTreeAdapter.isElementNode(node) &&
  attributeOf(node, 'hidden') !== undefined &&
  (attributeOf(node, 'id')?.startsWith('S:') ?? false);

function cleanPage(page: PageTree, path: string): void {
  for (const node of nodesOf(page)) {
    if (isLatePart(node)) {
      throw new ToldError(
        `${path} was rendered in parts that only a script can join. Take <Suspense> out of that page.`,
        1,
      );
    }
    if (isRuntime(node)) removeNode(node);
    else if (defaultTreeAdapter.isElementNode(node)) removeAttribute(node, 'data-precedence');
  }
}

const NEXT_CODE = /\.(js|json|map)$/;

/**
 * Says whether a file of Next's export serves only its runtime, by the path alone, so that it need not be read.
 * `has` says whether the export holds another path.
 * @example isRuntimeFile('stings/index.txt', (path) => path === 'stings/index.html') // true
 * @example isRuntimeFile('robots.txt', () => false) // false
 */
export function isRuntimeFile(path: string, has: (path: string) => boolean): boolean {
  const [folder = ''] = path.split('/');
  if (folder === '_next') return NEXT_CODE.test(path);
  if (folder === '404' || folder === '_not-found' || path.startsWith('_not-found.')) return true;
  if (path.split('/').some((part) => part.startsWith('__next.'))) return true;
  return path.endsWith('.txt') && has(path.replace(/\.txt$/, '.html'));
}

/**
 * Takes everything that belongs to Next's runtime out of its export: scripts, what loads them, React's
 * comments and empty hidden boxes, flight files, manifests and the second and third copies of the 404 page.
 * Structured data and our own enhancement scripts stay. Throws a ToldError when a page came in late parts.
 * @example removeRuntime(site) // its pages have no script but ours
 */
export function removeRuntime(site: SiteTrees): void {
  const exported = new Set([...site.pages.keys(), ...site.files.keys()]);
  for (const part of [site.pages, site.files])
    for (const path of part.keys())
      if (isRuntimeFile(path, (other) => exported.has(other))) part.delete(path);
  for (const [path, page] of site.pages) cleanPage(page, path);
}
