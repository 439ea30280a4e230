import { toString } from 'mdast-util-to-string';
import { documentsOf } from '../../content/documents';
import type { KeyPath, Place } from '../../content/reading/front-matter';
import type { Loaded } from '../../content/reading/load';
import type { Document } from '../../content/model';
import { nodesOf } from '../../markdown/nodes';
import { parseMarkdown } from '../../markdown/parse';

export type ReferenceKind = 'contact' | 'source' | 'warning' | 'step' | 'page';

/** A place where one file names another. */
export type Reference = {
  file: string;
  /** Asked for only when the name does not exist. */
  place: () => Place;
  kind: ReferenceKind;
  /** The name of a file, or the address of a page. */
  to: string;
  /** The first half of a sentence about it: `The answer "Yes" goes to "call-999"`. */
  says: string;
};

type FileReference = Pick<Reference, 'kind' | 'to' | 'says'> & { path: KeyPath };

/** Every place where a file names another: in its keys and in its words. */
export function listReferences(loaded: Loaded): Reference[] {
  return [
    ...inKeys(loaded),
    ...documentsOf(loaded.content).flatMap((document) => inWords(document)),
  ];
}

function inKeys(loaded: Loaded): Reference[] {
  const { content } = loaded;
  const placed = (file: string, references: readonly FileReference[]): Reference[] =>
    references.map(({ path, ...reference }) => ({
      ...reference,
      file,
      place: () => loaded.locate(file, path),
    }));
  const { site } = content;
  return [
    ...placed(site.path, [
      ...names(['menu'], 'page', site.menu),
      ...names(['footer'], 'page', site.footer),
      name(['emergency'], 'contact', site.emergency),
      name(['worries'], 'step', site.worries),
    ]),
    ...placed(
      'redirects.md',
      content.redirects.map(({ from, to }, index) => ({
        path: ['redirects', index, 'to'],
        kind: 'page',
        to,
        says: `The old address "${from}" leads to "${to}"`,
      })),
    ),
    ...content.pages.flatMap((page) =>
      placed(page.path, [
        ...names(['contacts'], 'contact', page.contacts),
        ...names(['warnings'], 'warning', page.warnings),
        ...names(['chart', 'sources'], 'source', page.chart?.sources ?? []),
      ]),
    ),
    ...[...content.contacts, ...content.terms].flatMap((document) =>
      placed(document.path, names(['sources'], 'source', document.sources)),
    ),
    ...content.steps.flatMap((step) =>
      placed(
        step.path,
        step.kind === 'question'
          ? step.answers.map(({ text, goTo }, index): FileReference => ({
              path: ['answers', index, 'goTo'],
              kind: 'step',
              to: goTo,
              says: `The answer "${text}" goes to "${goTo}"`,
            }))
          : [
              ...names(['contacts'], 'contact', step.contacts),
              ...names(['warnings'], 'warning', step.warnings),
              ...names(['readMore'], 'page', step.readMore),
            ],
      ),
    ),
  ];
}

function name(path: KeyPath, kind: ReferenceKind, to: string, key = path.at(-1)): FileReference {
  return { path, kind, to, says: `"${String(key)}" names "${to}"` };
}

function names(path: KeyPath, kind: ReferenceKind, list: readonly string[]): FileReference[] {
  return list.map((to, index) => name([...path, index], kind, to, path.at(-1)));
}

function inWords(document: Document): Reference[] {
  const found: Reference[] = [];
  const add = (
    node: { position?: { start: Place } | undefined },
    kind: ReferenceKind,
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
      add(node, 'source', to, `A footnote names "${to}"`);
    }
    if (node.type !== 'link') continue;
    const words = toString(node);
    const contact = /^contact:(.*)$/.exec(node.url)?.[1];
    const address = /^(\/(?!\/)[^#]*)/.exec(node.url)?.[1];
    if (contact !== undefined)
      add(node, 'contact', contact, `The link "${words}" names the contact "${contact}"`);
    if (address !== undefined)
      add(node, ...addressee(address), `The link "${words}" leads to "${address}"`);
  }
  return found;
}

/** A link to a contact's page names that contact, so that a contact which is gone is one problem and not two. */
function addressee(address: string): [ReferenceKind, string] {
  const contact = /^\/contacts\/([^/]+)\/$/.exec(address)?.[1];
  return contact === undefined ? ['page', address] : ['contact', contact];
}
