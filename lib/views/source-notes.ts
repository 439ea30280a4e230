import type { Source } from '../content/model';
import { named } from '../content/named';

/**
 * The numbered list of sources under a page.
 *
 * @param ids in the order of their numbers
 * @param mentioned how many of them, from the first on, are mentioned in the words and have a way back
 */
export function sourceNotes(ids: readonly string[], mentioned: number, sources: readonly Source[]) {
  return named(ids, sources).map(({ publisher, title, date, url }, index) => ({
    id: `source-${index + 1}`,
    backHref: index < mentioned ? `#mention-${index + 1}` : undefined,
    publisher,
    title,
    date,
    url,
  }));
}
