import type { KeyPath } from '../../content/mistake';
import type { ContentFile } from '../../content/reading/read';

/**
 * Every text in a file's front matter with its key.
 *
 * @example textsInKeys({ data: { answers: [{ text: 'Yes' }] } }) // [{ path: ['answers', 0, 'text'], text: 'Yes' }]
 */
export function textsInKeys(file: Pick<ContentFile, 'data'>): { path: KeyPath; text: string }[] {
  return textsIn(file.data, []);
}

function textsIn(value: unknown, path: KeyPath): { path: KeyPath; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Array.isArray(value)
    ? value.flatMap((item, index) => textsIn(item, [...path, index]))
    : Object.entries(value).flatMap(([key, item]) => textsIn(item, [...path, key]));
}
