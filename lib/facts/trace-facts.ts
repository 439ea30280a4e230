import type { Loaded } from '../content/reading/load';
import { hoursInWords } from '../hours/in-words';
import { isAttended } from '../content/routes';
import { namedIn } from '../flow/outcome-contacts';
import type { Content } from '../content/model';
import { passagesOf, type Passage } from '../prose/passages';
import { findStatementsOfLaw } from './statements-of-law';
import { findStatistics, isFigure } from './statistics';
import { findTimes } from './times';

export const factKinds = [
  'statistic',
  'number to call or text',
  'opening hours',
  'time or time limit',
  'statement of law',
] as const;

/** Something that the site states and that a reader could check elsewhere. */
export type Fact = {
  kind: (typeof factKinds)[number];
  file: string;
  line: number;
  /** The words or the number, as they stand. */
  found: string;
  /** Names of the sources it can be traced to. */
  sources: readonly string[];
};

/** Titles and descriptions announce what the words below them say; the sources are counted by what leads to them. */
const ANNOUNCES = new Set<PropertyKey>([
  'title',
  'menuTitle',
  'description',
  'standsFor',
  'label',
  'name',
  'group',
  'text',
]);

/**
 * Every fact that a program can recognise, with the sources it traces to.
 *
 * In words it sees figures in digits and shares ("three in four"), times, and sentences
 * with a phrase of the law. It does not see a number written as a word, nor a fact that
 * has neither: those need a reader.
 */
export function traceFacts(loaded: Loaded): Fact[] {
  const behind = makeBehind(loaded.content);
  const inWords = passagesOf(loaded)
    .filter(
      (passage) =>
        !passage.document.path.startsWith('sources/') &&
        passage.kind !== 'heading' &&
        !(passage.kind === 'line' && ANNOUNCES.has(passage.key.at(-1) ?? '')),
    )
    .flatMap((passage) =>
      factsIn(passage, [...passage.sources, ...passage.sourcesBeside, ...behind(passage)]),
    );
  return [...inWords, ...contactFacts(loaded)];
}

function factsIn(passage: Passage, sources: readonly string[]): Fact[] {
  const { text } = passage;
  const found = [
    ...findStatistics(text).map((one) => ({ ...one, kind: 'statistic' as const })),
    ...(passage.kind === 'cell' && isFigure(text)
      ? [{ index: 0, found: text, kind: 'statistic' as const }]
      : []),
    ...findTimes(text).map((one) => ({ ...one, kind: 'time or time limit' as const })),
    ...findStatementsOfLaw(text).map((one) => ({ ...one, kind: 'statement of law' as const })),
  ];
  return found.map(({ kind, index, found: words }) => ({
    kind,
    file: passage.document.path,
    line: passage.placeAt(index).line,
    found: words,
    sources,
  }));
}

/** Sources that stand behind a whole file or a line of it, where a footnote has no place. */
function makeBehind(content: Content): (passage: Passage) => readonly string[] {
  const contacts = new Map(content.contacts.map((contact) => [contact.id, contact.sources]));
  const files = new Map<string, readonly string[]>(
    [...content.contacts, ...content.doubts, ...content.terms].map(({ path, sources }) => [
      path,
      sources,
    ]),
  );
  const charts = new Map(content.pages.map((page) => [page.path, page.chart?.sources ?? []]));
  // What an outcome's lists say happens next is what its contacts are known to do.
  const outcomes = new Map(
    content.steps.map((step) => [
      step.path,
      step.kind === 'outcome' ? namedIn(step).flatMap((id) => contacts.get(id) ?? []) : [],
    ]),
  );
  return ({ document, kind, key }) => {
    if (kind !== 'line') return files.get(document.path) ?? [];
    return key[0] === 'chart'
      ? (charts.get(document.path) ?? [])
      : (files.get(document.path) ?? outcomes.get(document.path) ?? []);
  };
}

function contactFacts({ content, locate }: Loaded): Fact[] {
  return content.contacts.flatMap(({ path, sources, routes }) =>
    routes.flatMap((route, index) => {
      const fact = (kind: Fact['kind'], key: string, found: string): Fact => ({
        kind,
        file: path,
        line: locate(path, ['routes', index, key]).line,
        found,
        sources,
      });
      return [
        ...('number' in route ? [fact('number to call or text', 'number', route.number)] : []),
        ...(isAttended(route) && route.hours !== undefined
          ? [fact('opening hours', 'hours', hoursInWords(route.hours).join('; '))]
          : []),
      ];
    }),
  );
}
