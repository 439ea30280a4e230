import type { KeyPath } from '../content/mistake';
import type { Document, Problem } from '../content/model';
import type { Loaded } from '../content/reading/load';

/** One class of mistake: looks at all the content and returns what is wrong with it. Pure. */
export type Check = (loaded: Loaded) => Problem[];

/** A problem at a key of a file's front matter. */
export function atKey(
  loaded: Loaded,
  document: Pick<Document, 'path'>,
  key: KeyPath,
  message: string,
  fix: string,
): Problem {
  return {
    level: 'problem',
    file: document.path,
    ...loaded.locate(document.path, key),
    message,
    fix,
  };
}

/** A problem at a place in a file's words. Positions of the Markdown tree are lines of the file. */
export function atNode(
  document: Pick<Document, 'path'>,
  node: { position?: { start: { line: number; column: number } } | undefined },
  message: string,
  fix: string,
): Problem {
  const { line, column } = node.position?.start ?? { line: 1, column: 1 };
  return { level: 'problem', file: document.path, line, column, message, fix };
}

/** The fix for a name that does not exist: the nearest one that does, or all of them when there are few. */
export function didYouMean(near: string | undefined, otherwise: string): string {
  return near === undefined ? otherwise : `Did you mean "${near}"?`;
}
