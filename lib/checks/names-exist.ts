import { closest } from '../content/closest';
import type { KeyPath } from '../content/front-matter';
import type { Document } from '../content/model';
import { addressesOf } from '../content/addresses';
import { atKey, didYouMean, type Check } from './check';

type Reference = { document: Document; path: KeyPath; to: string; kind: 'contact' | 'source' | 'warning' | 'step' | 'page'; says: string };

/** Every name in front matter is the name of a file: contacts, sources, warnings, steps and pages. */
export const namesExist: Check = (loaded) => {
  const { content } = loaded;
  const known = {
    contact: content.contacts.map((contact) => contact.id),
    source: content.sources.map((source) => source.id),
    warning: content.warnings.map((warning) => warning.id),
    step: content.steps.map((step) => step.id),
    page: addressesOf(content),
  };
  const sets = { contact: new Set(known.contact), source: new Set(known.source), warning: new Set(known.warning), step: new Set(known.step), page: new Set(known.page) };
  return listReferences(loaded)
    .filter((reference) => !sets[reference.kind].has(reference.to))
    .map(({ document, path, to, kind, says }) =>
      atKey(
        loaded,
        document,
        path,
        `${says}, but there is no ${kind} ${kind === 'page' ? 'at that address' : 'with that name'}.`,
        didYouMean(closest(to, known[kind]), kind === 'page' ? 'Use the address of a page that exists.' : `Make the file "${FOLDER[kind]}/${to}.md", or use a name that exists.`),
      ),
    );
};

const FOLDER = { contact: 'contacts', source: 'sources', warning: 'warnings', step: 'report' } as const;

function listReferences({ content }: Parameters<Check>[0]): Reference[] {
  const { site } = content;
  const list = (document: Document, key: string, kind: Reference['kind'], names: readonly string[], path: KeyPath = []): Reference[] =>
    names.map((to, index) => ({ document, path: [...path, key, index], to, kind, says: `"${key}" names "${to}"` }));
  const one = (document: Document, path: KeyPath, kind: Reference['kind'], to: string): Reference => ({
    document,
    path,
    to,
    kind,
    says: `"${String(path.at(-1))}" names "${to}"`,
  });
  return [
    ...list(site, 'menu', 'page', site.menu),
    ...list(site, 'footer', 'page', site.footer),
    one(site, ['emergency'], 'contact', site.emergency),
    one(site, ['worries'], 'step', site.worries),
    ...content.pages.flatMap((page) => [
      ...list(page, 'contacts', 'contact', page.contacts),
      ...list(page, 'warnings', 'warning', page.warnings),
      ...list(page, 'sources', 'source', page.chart?.sources ?? [], ['chart']),
    ]),
    ...content.contacts.flatMap((contact) => list(contact, 'sources', 'source', contact.sources)),
    ...content.terms.flatMap((term) => list(term, 'sources', 'source', term.sources)),
    ...content.steps.flatMap((step) =>
      step.kind === 'question'
        ? step.answers.map((answer, index) => ({
            document: step,
            path: ['answers', index, 'goTo'],
            to: answer.goTo,
            kind: 'step' as const,
            says: `The answer "${answer.text}" goes to "${answer.goTo}"`,
          }))
        : [
            ...list(step, 'contacts', 'contact', step.contacts),
            ...list(step, 'warnings', 'warning', step.warnings),
            ...list(step, 'readMore', 'page', step.readMore),
          ],
    ),
  ];
}
