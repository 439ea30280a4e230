import { kindNames } from './kinds';
import type { Content, Document } from './model';

/** Every document whose body is shown to the public. */
export function documentsOf(content: Content): Document[] {
  return kindNames.flatMap((name): Document[] => content[name]);
}
