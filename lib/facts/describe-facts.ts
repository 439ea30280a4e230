import { factKinds, type TracedFact } from './trace-facts';

/**
 * How many facts of each kind there are and how many have no source, then the ones without.
 *
 * @param folder what the paths begin with: `content`
 */
export function describeFacts(facts: readonly TracedFact[], folder = 'content'): string {
  const rows = factKinds.map((kind) => {
    const all = facts.filter((fact) => fact.kind === kind);
    return [kind, String(all.length), String(withoutSource(all).length)];
  });
  const total = ['all', String(facts.length), String(withoutSource(facts).length)];
  const table = [['kind', 'found', 'without a source'], ...rows, total].map(
    ([kind = '', found = '', without = '']) =>
      `${kind.padEnd(24)}${found.padStart(7)}${without.padStart(19)}`,
  );
  const missing = withoutSource(facts).map(
    ({ kind, file, line, found }) =>
      `${folder}/${file}, line ${line}\n  This ${kind} has no source: "${found}"\n  Add a footnote ` +
      `to its sentence, or name the source in "sources" when it stands in a key.`,
  );
  return [...table, '', EXPLANATION, ...(missing.length === 0 ? [] : ['', ...missing])].join('\n');
}

const EXPLANATION = [
  'A source is a footnote in the same sentence, list item or row, or, for what stands in keys, ' +
    'a name under "sources" of the contact, term or chart.',
  'Counted: figures in digits and shares in words; numbers and hours of contacts; times; sentences ' +
    'with a phrase of the law.',
  'Not seen by this program: numbers written as words, and facts that have neither figure nor phrase. ' +
    'A reader has to look for those.',
].join('\n');

/** Facts that cannot be traced to a source file. */
export function withoutSource(facts: readonly TracedFact[]): TracedFact[] {
  return facts.filter((fact) => fact.sources.length === 0);
}
