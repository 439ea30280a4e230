import { documentsOf } from '../../content/documents';
import type { Document } from '../../content/model';
import type { Check } from '../check';

/**
 * A page, contact, source, warning or term has words below its keys. A step may be all title and
 * answers, a force all keys.
 */
export const pagesHaveWords: Check = ({ content }) => {
  const mayBeEmpty = new Set<Document>([...content.steps, ...content.forces]);
  return documentsOf(content)
    .filter((document) => document.body.trim() === '' && !mayBeEmpty.has(document))
    .map(({ path, bodyStartsAfterLine }) => ({
      level: 'problem',
      file: path,
      line: bodyStartsAfterLine,
      column: 1,
      message: 'There are no words below the keys.',
      fix: 'Write them below the second line of hyphens.',
    }));
};
