import { everyKind } from './kinds';
import type { Content, Document } from './model';

/** Every document whose body is shown to the public. */
export function documentsOf(content: Content): Document[] {
  return everyKind().flatMap(([name, { isInner }]): Document[] => (isInner ? [] : content[name]));
}
