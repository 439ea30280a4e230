import type { Link, Root, Text } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import remarkHtml from 'remark-html';
import { SKIP, visit } from 'unist-util-visit';
import type { Contact, Content, Document } from '../content/model';
import { sourceAddress } from '../content/addresses';
import { pageThatShows } from '../content/named';
import { phoneOf, routesOf } from '../content/routes';
import { allowedHtml, isAllowedAddress } from './allowed-html';
import { foldSections } from './fold-sections';
import { listHeadings, type PageHeading } from './headings';
import { languageOf } from './language';
import { linkHeadings } from './link-headings';
import { linkTerms, makeTermFinder } from './link-terms';
import { parseMarkdown } from './parse';
import { phoneLink } from './phone-link';

/** What a document's Markdown became. */
type Rendered = {
  /** Safe HTML, to be shown as it is. */
  html: string;
  headings: PageHeading[];
  /** Ids of the sources, in the order of their numbers. */
  sources: string[];
};

type Options = {
  /** Whether terms lead to the glossary at first use. */
  linksTerms?: boolean;
  /** Whether footnotes become numbers that lead to what the site says of their sources; otherwise they go. */
  linksSources?: boolean;
  /** Whether each section stands closed behind its heading. */
  folds?: boolean;
};

export type MarkdownRenderer = (document: Document, options?: Options) => Rendered;

const writer = remark().use(remarkGfm).use(remarkHtml, { sanitize: allowedHtml }).freeze();

/**
 * Makes the function that turns a body of Markdown into safe HTML.
 *
 * Footnotes become numbers that lead to their sources, `contact:` links become
 * telephone links, headings get ids and lead to themselves, and terms lead to the glossary at first use.
 */
export function makeMarkdownRenderer(content: Content): MarkdownRenderer {
  const contacts = new Map(content.contacts.map((contact) => [contact.id, contact]));
  const sourceLinks = new Map(
    content.sources.map((source) => [source.id, sourceAddress(source, content)]),
  );
  const glossary = pageThatShows('glossary', content);
  const finder = glossary && makeTermFinder(content.terms, glossary.address);
  return (document, { linksTerms = true, linksSources = true, folds = false } = {}) => {
    const tree = structuredClone(parseMarkdown(document));
    const headings = setHeadingIds(tree);
    setLinks(tree, contacts);
    nameCells(tree);
    const sources = numberFootnotes(tree, linksSources ? sourceLinks : undefined);
    if (linksTerms && finder) linkTerms(tree, finder);
    if (folds) foldSections(tree);
    else linkHeadings(tree, headings);
    return { html: writer.stringify(tree).trim(), headings, sources };
  };
}

function setHeadingIds(tree: Root): PageHeading[] {
  const headings = listHeadings(tree);
  let next = 0;
  visit(tree, 'heading', (heading) => {
    const id = headings[next]?.id;
    next += 1;
    if (id !== undefined) heading.data = { ...heading.data, hProperties: { id } };
  });
  return headings;
}

function setLinks(tree: Root, contacts: ReadonlyMap<string, Contact>): void {
  visit(tree, 'link', (link, index, parent) => {
    if (link.url.startsWith('contact:'))
      link.url = contactLink(link.url.slice('contact:'.length), contacts);
    if (isAllowedAddress(link.url) || parent === undefined || index === undefined) return undefined;
    const language = languageOf(link.url);
    if (language !== undefined) {
      const data = { hName: 'span', hProperties: { lang: language } };
      parent.children.splice(index, 1, { type: 'emphasis', children: link.children, data });
      return [SKIP, index + 1] as const;
    }
    parent.children.splice(index, 1, ...link.children);
    return [SKIP, index] as const;
  });
}

/** A contact with a number is called, or sent a text; another one leads to its page. */
function contactLink(id: string, contacts: ReadonlyMap<string, Contact>): string {
  const contact = contacts.get(id);
  if (contact === undefined) return '';
  const phone = phoneOf(contact);
  if (phone !== undefined) return phoneLink(phone);
  const text = routesOf(contact, 'sms')[0];
  return text === undefined ? contact.address : `sms:${text.number.replaceAll(' ', '')}`;
}

/** Footnotes become numbers that lead to their sources, or go when there are no links; the definitions go. */
function numberFootnotes(
  tree: Root,
  links: ReadonlyMap<string, string | undefined> | undefined,
): string[] {
  const sources: string[] = [];
  visit(tree, (node, index, parent) => {
    if (parent === undefined || index === undefined) return undefined;
    if (node.type === 'footnoteDefinition') {
      parent.children.splice(index, 1);
      return [SKIP, index] as const;
    }
    if (node.type !== 'footnoteReference') return undefined;
    const id = node.label ?? node.identifier;
    if (!sources.includes(id)) sources.push(id);
    if (links === undefined) {
      parent.children.splice(index, 1);
      return [SKIP, index] as const;
    }
    const number = String(sources.indexOf(id) + 1);
    const address = links.get(id);
    const text: Text = { type: 'text', value: number };
    const link: Link = {
      type: 'link',
      url: address ?? '',
      children: [text],
      data: { hProperties: { ariaLabel: `Source ${number}` } },
    };
    parent.children.splice(index, 1, {
      type: 'emphasis',
      children: [address === undefined ? text : link],
      data: { hName: 'sup' },
    });
    return [SKIP, index + 1] as const;
  });
  return sources;
}

/**
 * Headings of columns and rows say so, and every other cell has the heading of its column with it: on a narrow screen
 * each row stands by itself, where the headings would be far away. A head of more than plain words is shown there too.
 */
function nameCells(tree: Root): void {
  visit(tree, 'table', ({ children: [head, ...rows] }) => {
    if (head === undefined) return;
    for (const cell of head.children) cell.data = { hProperties: { scope: 'col' } };
    if (head.children.every(({ children }) => children.every(({ type }) => type === 'text')))
      head.data = { hProperties: { dataRepeated: '' } };
    for (const row of rows) {
      const [first, ...others] = row.children;
      if (first && others.length > 0 && toString(first) !== '')
        first.data = { hName: 'th', hProperties: { scope: 'row' } };
      for (const [index, cell] of others.entries()) {
        const label = toString(head.children[index + 1]);
        if (label !== '') cell.data = { hProperties: { dataLabel: label } };
      }
    }
  });
}
