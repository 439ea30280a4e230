import type { Link, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { addressesOf } from '../content/addresses';
import { closest } from '../content/closest';
import { documentsOf } from '../content/documents';
import type { Content, Document, Problem } from '../content/model';
import { isAllowedAddress } from '../markdown/allowed-html';
import { listHeadings } from '../markdown/headings';
import { lastLine, parseMarkdown } from '../markdown/parse';
import { atNode, didYouMean, type Check } from './check';

type Known = {
  addresses: string[];
  addressSet: ReadonlySet<string>;
  fragments: (address: string) => string[];
  contacts: ReadonlyMap<string, string | undefined>;
  sources: ReadonlySet<string>;
};

/** Every link, footnote and fragment in the words leads to something that exists, and nothing in them is HTML or a picture. */
export const linksLeadSomewhere: Check = ({ content }) => {
  const known = gatherKnown(content);
  return documentsOf(content).flatMap((document) => checkDocument(document, known));
};

function gatherKnown(content: Content): Known {
  const addresses = addressesOf(content);
  const byAddress = new Map(content.pages.map((page) => [page.address, page]));
  return {
    addresses,
    addressSet: new Set(addresses),
    fragments: (address) => {
      const page = byAddress.get(address);
      const terms = page?.shows === 'glossary' ? content.terms.map((term) => term.id) : [];
      const sources = page?.shows === 'sources' ? content.sources.map((source) => source.id) : [];
      return page ? [...listHeadings(parseMarkdown(page)).map((heading) => heading.id), ...terms, ...sources] : [];
    },
    contacts: new Map(content.contacts.map((contact) => [contact.id, contact.phone])),
    sources: new Set(content.sources.map((source) => source.id)),
  };
}

function checkDocument(document: Document, known: Known): Problem[] {
  const tree = parseMarkdown(document);
  const end = lastLine(document);
  const problems: Problem[] = [];
  const add = (node: Parameters<typeof atNode>[1], message: string, fix: string) => problems.push(atNode(document, node, message, fix));
  visit(tree, (node) => {
    switch (node.type) {
      case 'link':
        problems.push(...checkLink(document, node, tree, known));
        break;
      case 'linkReference':
      case 'definition':
        add(node, 'This link keeps its address somewhere else on the page.', 'Write the address behind the words: [what to keep](/parents/what-to-keep/)');
        break;
      case 'footnoteReference': {
        const id = node.label ?? node.identifier;
        if (!known.sources.has(id)) {
          add(node, `The footnote "${id}" names a source that does not exist.`, didYouMean(closest(id, [...known.sources]), `Make the file "sources/${id}.md", or use a name that exists.`));
        }
        break;
      }
      case 'footnoteDefinition':
        if ((node.position?.start.line ?? 0) <= end) {
          add(node, 'This footnote is written on the page itself.', 'Make a file in "sources" for it, and keep only the mark in the words: [^name-of-the-file]');
        }
        break;
      case 'html':
        add(node, `There is HTML in the words: ${firstWords(node.value)}`, 'Write it in Markdown, or take it away.');
        break;
      case 'image':
      case 'imageReference':
        add(node, 'There is a picture in the words. This site shows none, so that pages stay small and calm.', 'Say it in words.');
        break;
      case 'code':
        add(node, 'These lines begin with spaces or fences, so they would be shown as computer code.', 'Begin the line at the edge.');
        break;
      default:
        break;
    }
  });
  return problems;
}

function firstWords(html: string): string {
  const [line = ''] = html.split('\n');
  return line.length > 40 ? `${line.slice(0, 40)}…` : line;
}

function checkLink(document: Document, link: Link, tree: Root, known: Known): Problem[] {
  const words = toString(link);
  const problem = (message: string, fix: string) => [atNode(document, link, message, fix)];
  if (link.url.startsWith('contact:')) return checkContactLink(link.url.slice('contact:'.length), words, known, problem);
  if (link.url === '') return problem(`The link "${words}" leads nowhere.`, 'Put the address between the round brackets.');
  if (/^(tel|sms):/.test(link.url)) {
    return problem(`The link "${words}" has a telephone number typed into it.`, 'Use the contact instead: [101](contact:police-101). Then the number stands in one file only.');
  }
  if (!isAllowedAddress(link.url)) {
    return problem(`The link "${words}" leads to "${link.url}", which this site does not link to.`, 'Use an address that begins with https:// or, for a page of this site, with a slash.');
  }
  if (link.url.startsWith('#')) return checkFragment(link.url.slice(1), listHeadings(tree).map((heading) => heading.id), 'this page', problem);
  if (!link.url.startsWith('/')) return [];
  const [address = '', fragment] = link.url.split('#');
  if (!known.addressSet.has(address)) {
    const withSlash = `${address}/`;
    const near = known.addressSet.has(withSlash) ? withSlash : closest(address, known.addresses);
    return problem(`The link "${words}" leads to "${address}", but there is no page at that address.`, didYouMean(near, 'Use the address of a page that exists.'));
  }
  return fragment === undefined ? [] : checkFragment(fragment, known.fragments(address), address, problem);
}

type Report = (message: string, fix: string) => Problem[];

function checkFragment(fragment: string, existing: string[], where: string, problem: Report): Problem[] {
  if (existing.includes(fragment)) return [];
  const otherwise = existing.length === 0 ? 'Take the part from # on away.' : `The headings there are: ${existing.map((id) => `#${id}`).join(', ')}.`;
  const near = closest(fragment, existing);
  return problem(`The link leads to the heading "#${fragment}", but ${where} has no such heading.`, didYouMean(near && `#${near}`, otherwise));
}

function checkContactLink(id: string, words: string, known: Known, problem: Report): Problem[] {
  if (!known.contacts.has(id)) {
    return problem(`The link "${words}" names the contact "${id}", but there is no contact with that name.`, didYouMean(closest(id, [...known.contacts.keys()]), `Make the file "contacts/${id}.md", or use a name that exists.`));
  }
  const phone = known.contacts.get(id);
  if (phone === undefined) {
    return problem(`The link "${words}" should call the contact "${id}", but that contact has no telephone number.`, `Link to its page instead: [${words}](/contacts/${id}/)`);
  }
  if (words !== phone) {
    return problem(`The link says "${words}", but the number of the contact "${id}" is ${phone}.`, `Make the words of the link the number itself: [${phone}](contact:${id})`);
  }
  return [];
}
