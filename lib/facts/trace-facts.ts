import type { Loaded } from '../content/reading/load';
import { hoursInWords } from '../hours/in-words';
import { isAttended } from '../content/routes';
import { namedIn } from '../flow/outcome-contacts';
import type { Content } from '../content/model';
import { passagesOf, type Passage } from '../prose/passages';
import { sentencesOf } from '../prose/sentences';
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
export type TracedFact = {
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
export function traceFacts(loaded: Loaded): TracedFact[] {
  const behind = makeBehind(loaded.content);
  const inWords = passagesOf(loaded)
    .filter(
      (passage) =>
        !passage.document.path.startsWith('sources/') &&
        passage.kind !== 'heading' &&
        !(passage.kind === 'line' && ANNOUNCES.has(passage.key.at(-1) ?? '')),
    )
    .flatMap((passage) => factsIn(passage, [...passage.sourcesBeside, ...behind(passage)]));
  return [...inWords, ...contactFacts(loaded)];
}

/** @param beside sources that stand behind all of the passage; those of a sentence are in the sentence */
function factsIn(passage: Passage, beside: readonly string[]): TracedFact[] {
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
    sources: [...sourcesOfSentence(passage, index), ...beside],
  }));
}

/** The sources whose marks stand in the sentence of a letter, or right behind its full stop. */
function sourcesOfSentence({ text, sources }: Passage, index: number): string[] {
  if (sources.length === 0) return [];
  const sentence = sentencesOf(text).findLast(({ from }) => from <= index);
  const from = sentence?.from ?? 0;
  const to = from + (sentence?.text.length ?? 0);
  return sources.filter(({ at }) => at > from && at <= to).map(({ source }) => source);
}

/** Sources that stand behind a whole file or a line of it, where a footnote has no place. */
function makeBehind(content: Content): (passage: Passage) => readonly string[] {
  const contacts = new Map(content.contacts.map((contact) => [contact.id, contact.sources]));
  const keys = new Map(
    [...content.contacts, ...content.doubts, ...content.forces].map(({ path, sources }) => [
      path,
      sources,
    ]),
  );
  // A term is one sentence, so its sources stand in the same one.
  const terms = new Map(content.terms.map(({ path, sources }) => [path, sources]));
  const charts = new Map(content.pages.map((page) => [page.path, page.chart?.sources ?? []]));
  // What an outcome's lists say happens next is what its contacts are known to do.
  const outcomes = new Map(
    content.steps.map((step) => [
      step.path,
      step.kind === 'outcome' ? namedIn(step).flatMap((id) => contacts.get(id) ?? []) : [],
    ]),
  );
  return ({ document, kind, key }) => {
    const { path } = document;
    if (kind !== 'line') return terms.get(path) ?? [];
    return key[0] === 'chart'
      ? (charts.get(path) ?? [])
      : (keys.get(path) ?? terms.get(path) ?? outcomes.get(path) ?? []);
  };
}

function contactFacts({ content, locate }: Loaded): TracedFact[] {
  return content.contacts.flatMap(({ path, sources, routes }) =>
    routes.flatMap((route, index) => {
      const fact = (kind: TracedFact['kind'], key: string, found: string): TracedFact => ({
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
