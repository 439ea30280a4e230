import { sourceAddress } from '../content/addresses';
import type { Content } from '../content/model';
import { named } from '../content/named';

/** A source under the words that rely on it: who says so, and where we say what it supports. */
export type SourceNote = {
  id: string;
  publisher: string;
  title: string;
  href: string | undefined;
};

/** @param ids in the order of their numbers */
export function sourceNotes(
  ids: readonly string[],
  content: Pick<Content, 'pages' | 'sources'>,
): SourceNote[] {
  return named(ids, content.sources).map((source) => ({
    id: source.id,
    publisher: source.publisher,
    title: source.title,
    href: sourceAddress(source, content),
  }));
}
