import type { Key } from './keys';
import type { FileParts } from './rewrite';

/**
 * Keys that hold a word or a list, by name: their word, and whether the list is of words or of groups.
 * Small enough to be sent to the browser with the form.
 */
export type WordKeys = Readonly<Record<string, { word: string; of: 'words' | 'groups' }>>;

/** @example wordKeys(keys of a contact) // { hours: { word: 'always', of: 'groups' }, nonVoice: { word: 'none offered', of: 'words' } } */
export function wordKeys(keys: readonly Key[]): WordKeys {
  return Object.fromEntries(
    keys.flatMap(({ name, value }) =>
      value.kind === 'word or list'
        ? [
            [
              name,
              {
                word: value.word,
                of: value.list.item.kind === 'group' ? ('groups' as const) : ('words' as const),
              },
            ],
          ]
        : [],
    ),
  );
}

/** The names that a list of a word or groups gives to its items while they are in the form. */
export const wordType = 'word';
export const listType = 'each';

/** A form's name for the words under the keys. No key may have it. */
export const bodyField = 'body';

/** A form's name for the file that it came from. No key may have it. */
export const pathField = 'file_path';

/**
 * What a form shows of a file.
 *
 * @example toForm({ keys: { hours: 'always' }, body: 'Words.' }, { hours: { word: 'always', of: 'groups' } })
 * // { hours: [{ type: 'word' }], body: 'Words.' }
 */
export function toForm({ keys, body }: FileParts, words: WordKeys): Record<string, unknown> {
  const shown = Object.entries(keys).map(([name, value]) => {
    const key = words[name];
    if (key === undefined) return [name, value] as const;
    if (value === key.word)
      return [name, key.of === 'words' ? [value] : [{ type: wordType }]] as const;
    if (key.of === 'words' || !Array.isArray(value)) return [name, value] as const;
    return [
      name,
      value.map((item: unknown) => (isGroup(item) ? { type: listType, ...item } : item)),
    ] as const;
  });
  return { ...Object.fromEntries(shown), [bodyField]: body };
}

/** What a form's values mean in a file: the reverse of `toForm`. */
export function fromForm(values: Readonly<Record<string, unknown>>, words: WordKeys): FileParts {
  const { [bodyField]: body, [pathField]: _path, ...rest } = values;
  const keys = Object.entries(rest).map(([name, value]) => {
    const key = words[name];
    if (key === undefined || !Array.isArray(value)) return [name, value] as const;
    const items = value.map((item: unknown) => item);
    if (
      items.length === 1 &&
      (items[0] === key.word || (isGroup(items[0]) && items[0].type === wordType))
    )
      return [name, key.word] as const;
    return [
      name,
      items.filter((item) => !isGroup(item) || item.type !== wordType).map(withoutType),
    ] as const;
  });
  return { keys: Object.fromEntries(keys), body: typeof body === 'string' ? body : '' };
}

function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function withoutType(item: unknown): unknown {
  if (!isGroup(item)) return item;
  const { type: _type, ...rest } = item;
  return rest;
}
