import { withoutSource } from '../../facts/describe-facts';
import { traceFacts } from '../../facts/trace-facts';
import type { Check } from '../check';

/** A figure has a footnote in its sentence, list item or row, or, in a key, a source in its file. */
export const figuresHaveSources: Check = (loaded) =>
  withoutSource(traceFacts(loaded).filter((fact) => fact.kind === 'statistic')).map(
    ({ file, line, found }) => ({
      level: 'problem',
      file,
      line,
      column: 1,
      message: `"${found}" is a figure without a source, so nobody can check it.`,
      fix: 'Put the mark of its source behind it, such as [^npcc-groups-2017], or leave the figure out.',
    }),
  );
