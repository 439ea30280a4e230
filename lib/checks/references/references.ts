import { toString } from 'mdast-util-to-string';
import { documentsOf } from '../../content/documents';
import { isKindName, schemaOf, type KindName } from '../../content/kinds';
import type { KeyPath, Place } from '../../content/mistake';
import type { Loaded } from '../../content/reading/load';
import type { ContentFile } from '../../content/reading/read';
import { textsIn, valueAt } from '../../content/shape/schema-paths';
import type { Document } from '../../content/model';
import { nodesOf } from '../../markdown/nodes';
import { parseMarkdown } from '../../markdown/parse';

/** A place where one file names another. */
export type Reference = {
  file: string;
  /** Asked for only when the name does not exist. */
  place: () => Place;
  kind: KindName;
  /** The name of a file, or the address of a page. */
  to: string;
  /** The first half of a sentence about it: `The answer "Yes" goes to "call-999"`. */
  says: string;
};

/** Every place where a file names another: in its keys and in its words. */
export function listReferences(loaded: Loaded): Reference[] {
  const pages = new Set(loaded.content.pages.map(({ address }) => address));
  return [
    ...loaded.files.flatMap((file) => inKeys(file)),
    ...documentsOf(loaded.content).flatMap((document) => inWords(document, pages)),
  ];
}

function inKeys(file: ContentFile): Reference[] {
  const schema = schemaOf(file.path);
  if (schema === undefined) return [];
  return textsIn(schema, file.data).flatMap(({ path, text, relation = '' }): Reference[] =>
    isKindName(relation)
      ? [
          {
            file: file.path,
            place: () => file.locate(path),
            kind: relation,
            to: text,
            says: `${namedBy(file.data, path)} "${text}"`,
          },
        ]
      : [],
  );
}

/** What names the other file, in the words that stand beside it where there are any. */
function namedBy(data: unknown, path: KeyPath): string {
  const beside = (key: string) => String(valueAt(data, [...path.slice(0, -1), key]));
  const key = String(path.findLast((part) => typeof part === 'string'));
  if (key === 'goTo') return `The answer "${beside('text')}" goes to`;
  return key === 'to' ? `The old address "${beside('from')}" leads to` : `"${key}" names`;
}

function inWords(document: Document, pages: ReadonlySet<string>): Reference[] {
  const found: Reference[] = [];
  const add = (
    node: { position?: { start: Place } | undefined },
    kind: KindName,
    to: string,
    says: string,
  ) => {
    found.push({
      file: document.path,
      place: () => node.position?.start ?? { line: 1, column: 1 },
      kind,
      to,
      says,
    });
  };
  for (const node of nodesOf(parseMarkdown(document))) {
    if (node.type === 'footnoteReference') {
      const to = node.label ?? node.identifier;
      add(node, 'sources', to, `A footnote names "${to}"`);
    }
    if (node.type !== 'link') continue;
    const words = toString(node);
    const contact = /^contact:(.*)$/.exec(node.url)?.[1];
    const address = /^(\/(?!\/)[^#]*)/.exec(node.url)?.[1];
    if (contact !== undefined)
      add(node, 'contacts', contact, `The link "${words}" names the contact "${contact}"`);
    if (address !== undefined)
      add(node, ...addressee(address, pages), `The link "${words}" leads to "${address}"`);
  }
  return found;
}

/** A link to a contact's page names that contact, so that a contact which is gone is one problem and not two. */
function addressee(address: string, pages: ReadonlySet<string>): [KindName, string] {
  if (pages.has(address)) return ['pages', address];
  const contact = /^\/contacts\/([^/]+)\/$/.exec(address)?.[1];
  return contact === undefined ? ['pages', address] : ['contacts', contact];
}
