import type { Content, Document } from './model';

/** Every document whose body is shown to the public. */
export function documentsOf(content: Content): Document[] {
  return [
    ...content.pages,
    ...content.steps,
    ...content.contacts,
    ...content.sources,
    ...content.warnings,
    ...content.terms,
  ];
}
