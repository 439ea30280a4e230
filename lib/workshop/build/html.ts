/** The few things the publishing steps do with a page's tree. Pages are read and written by parse5 alone. */
import { defaultTreeAdapter, html, parse, serialize, type DefaultTreeAdapterTypes } from 'parse5';

export type PageTree = DefaultTreeAdapterTypes.Document;
export type PageElement = DefaultTreeAdapterTypes.Element;
export type PageNode = DefaultTreeAdapterTypes.ChildNode;
type ParentNode = DefaultTreeAdapterTypes.ParentNode;

// Visitors are promised a page that works without scripts, so <noscript> is read as they would see it.
const options = { scriptingEnabled: false };

/**
 * Reads a whole page.
 * @example writePage(parsePage('<p>Hello')) // '<html><head></head><body><p>Hello</p></body></html>'
 */
export const parsePage = (text: string): PageTree => parse(text, options);

/**
 * Writes a whole page.
 * @example writePage(parsePage('<p>Hello')) // '<html><head></head><body><p>Hello</p></body></html>'
 */
export const writePage = (page: PageTree): string => serialize(page, options);

const childrenOf = (parent: ParentNode): readonly PageNode[] =>
  'content' in parent ? parent.content.childNodes : parent.childNodes;

/** Walks every node below a parent in the order of the page, and is not disturbed when the one at hand is removed. */
export function* nodesOf(parent: ParentNode): Generator<PageNode> {
  const waiting = childrenOf(parent).toReversed();
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    yield node;
    if (node.parentNode && defaultTreeAdapter.isElementNode(node))
      for (const child of childrenOf(node).toReversed()) waiting.push(child);
  }
}

/** Walks every element below a parent in the order of the page; `name` keeps those with that tag. */
export function* elementsOf(parent: ParentNode, name?: string): Generator<PageElement> {
  for (const node of nodesOf(parent)) {
    if (defaultTreeAdapter.isElementNode(node) && (name === undefined || node.tagName === name))
      yield node;
  }
}

/**
 * Gives an attribute's value.
 * @example attributeOf(link, 'rel') // 'stylesheet'
 */
export const attributeOf = (element: PageElement, name: string): string | undefined =>
  element.attrs.find((attribute) => attribute.name === name)?.value;

/**
 * Says whether a list attribute such as `rel` or `class` holds a word, whatever its case.
 * @example hasWord(link, 'rel', 'stylesheet') // true
 */
export const hasWord = (element: PageElement, name: string, word: string): boolean =>
  attributeOf(element, name)?.toLowerCase().split(/\s+/).includes(word) ?? false;

/** Sets an attribute, in its old place when the element has it already. */
export function setAttribute(element: PageElement, name: string, value: string): void {
  const present = element.attrs.find((attribute) => attribute.name === name);
  if (present) present.value = value;
  else element.attrs.push({ name, value });
}

/** Takes an attribute away. */
export function removeAttribute(element: PageElement, name: string): void {
  element.attrs = element.attrs.filter((attribute) => attribute.name !== name);
}

/** Takes a node out of its page. */
export function removeNode(node: PageNode): void {
  defaultTreeAdapter.detachNode(node);
}

/** Puts a new element before a node of the page. */
export function insertBefore(next: PageNode, element: PageElement): void {
  if (next.parentNode) defaultTreeAdapter.insertBefore(next.parentNode, element, next);
}

/** Puts a new element at the beginning of a parent. */
export function insertFirst(parent: PageElement, element: PageElement): void {
  const first = parent.childNodes[0];
  if (first) insertBefore(first, element);
  else defaultTreeAdapter.appendChild(parent, element);
}

/**
 * Makes an element with attributes and, when given, text.
 * @example newElement('style', {}, 'a{color:red}')
 */
export function newElement(
  name: string,
  attributes: Readonly<Record<string, string>>,
  text = '',
): PageElement {
  const attrs = Object.entries(attributes).map(([key, value]) => ({ name: key, value }));
  const element = defaultTreeAdapter.createElement(name, html.NS.HTML, attrs);
  if (text !== '') defaultTreeAdapter.insertText(element, text);
  return element;
}

/**
 * Gives the text inside an element, that of its children included.
 * @example textInside(heading) // 'Who to tell'
 */
export const textInside = (parent: ParentNode): string =>
  [...nodesOf(parent)]
    .map((node) => (defaultTreeAdapter.isTextNode(node) ? node.value : ''))
    .join('');

/** Finds the page's `<head>`; parse5 makes one for every page. */
export function headOf(page: PageTree): PageElement {
  const [head] = elementsOf(page, 'head');
  if (!head) throw new Error('A page without <head> cannot be read from HTML.');
  return head;
}
