import { parseFragment, type DefaultTreeAdapterTypes, type ParserError } from 'parse5';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Fixture } from '../../components/design/fixture';

type Node = DefaultTreeAdapterTypes.Node;

/** An element of parsed HTML. */
export type Element = DefaultTreeAdapterTypes.Element;

/** A component as the browser gets it. */
export type Parsed = {
  html: string;
  /** Every element, in the order of the page. */
  elements: Element[];
  /** What the parser had to mend. */
  mistakes: string[];
};

export function parsed(element: ReactElement): Parsed {
  const html = renderToStaticMarkup(element);
  const mistakes: string[] = [];
  const fragment = parseFragment(html, {
    onParseError: (error: ParserError) => mistakes.push(error.code),
  });
  return { html, elements: within(fragment), mistakes };
}

/** One state of a component, by the title that its fixture gives it. */
export function example({ name, examples }: Fixture, title: string): Parsed {
  const found = examples.find((one) => one.title === title);
  if (found === undefined) throw new Error(`The fixture of ${name} has no state "${title}".`);
  return parsed(found.element);
}

/** Every element inside a node, in the order of the page. */
export function within(node: Node): Element[] {
  if (!('childNodes' in node)) return [];
  return node.childNodes.flatMap((child) => ('tagName' in child ? [child, ...within(child)] : []));
}

/** The elements with this name. */
export function named({ elements }: Pick<Parsed, 'elements'>, name: string): Element[] {
  return elements.filter((element) => element.tagName === name);
}

/** The value of an attribute; undefined when the element does not have it. */
export function attribute(element: Element | undefined, name: string): string | undefined {
  return element?.attrs.find((attr) => attr.name === name)?.value;
}

/** The words inside a node, with single spaces. */
export function words(node: Node | undefined): string {
  return node === undefined ? '' : rawWords(node).replace(/\s+/g, ' ').trim();
}

function rawWords(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(rawWords).join('') : '';
}

/** Every link as its words and where it leads. */
export function links(
  page: Pick<Parsed, 'elements'>,
): { words: string; href: string | undefined }[] {
  return named(page, 'a').map((link) => ({ words: words(link), href: attribute(link, 'href') }));
}

/** The elements of a class. */
export function ofClass({ elements }: Pick<Parsed, 'elements'>, name: string): Element[] {
  return elements.filter((element) => attribute(element, 'class')?.split(' ').includes(name));
}
