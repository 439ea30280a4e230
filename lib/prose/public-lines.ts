import { documentsOf } from '../content/documents';
import { schemaOf } from '../content/kinds';
import type { Content, Document } from '../content/model';
import type { KeyPath } from '../content/mistake';
import { textsIn } from '../content/shape/schema-paths';

/** A line of front matter that visitors read. */
export type PublicLine = { document: Document; key: KeyPath; text: string };

/** The lines of front matter that visitors read as words: not names, addresses, dates or numbers. */
export function publicLines(content: Content): PublicLine[] {
  return [content.site, ...documentsOf(content)].flatMap((document) => {
    const schema = schemaOf(document.path);
    return schema === undefined
      ? []
      : textsIn(schema, document)
          .filter(({ isProse }) => isProse)
          .map(({ path, text }) => ({ document, key: path, text }));
  });
}
