import type { Key, Value } from './keys';
import type { FileParts } from './rewrite';

/**
 * Keys that hold a word or a list, by name, wherever they stand in a file: their word, and whether
 * the list is of words or of groups. Small enough to be sent to the browser with the form.
 */
export type WordKeys = Readonly<Record<string, { word: string; of: 'words' | 'groups' }>>;

/** @example wordKeys(keys of a contact) // { hours: { word: 'always', of: 'groups' } } */
export function wordKeys(keys: readonly Key[]): WordKeys {
  return Object.fromEntries(
    keys.flatMap(({ name, value }) => Object.entries(wordsIn(name, value))),
  );
}

function wordsIn(name: string, value: Value): WordKeys {
  switch (value.kind) {
    case 'word or list':
      return {
        [name]: { word: value.word, of: value.list.item.kind === 'group' ? 'groups' : 'words' },
      };
    case 'list':
      return wordsIn(name, value.item);
    case 'group':
      return wordKeys(value.keys);
    case 'groups':
      return wordKeys(value.groups.flatMap(({ keys }) => keys));
    default:
      return {};
  }
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
  return { ...everyKey(keys, words, shown), [bodyField]: body };
}

/** What a form's values mean in a file: the reverse of `toForm`. */
export function fromForm(values: Readonly<Record<string, unknown>>, words: WordKeys): FileParts {
  const { [bodyField]: body, [pathField]: _path, ...rest } = values;
  return { keys: everyKey(rest, words, meant), body: typeof body === 'string' ? body : '' };
}

type Change = (value: unknown, key: WordKeys[string]) => unknown;

/** The same keys, with the values of those that hold a word or a list changed, however deep they stand. */
function everyKey(
  keys: Readonly<Record<string, unknown>>,
  words: WordKeys,
  change: Change,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(keys).map(([name, value]) => {
      const key = words[name];
      return [name, key === undefined ? inside(value, words, change) : change(value, key)];
    }),
  );
}

function inside(value: unknown, words: WordKeys, change: Change): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => inside(item, words, change));
  return isGroup(value) ? everyKey(value, words, change) : value;
}

function shown(value: unknown, key: WordKeys[string]): unknown {
  if (value === key.word) return key.of === 'words' ? [value] : [{ type: wordType }];
  if (key.of === 'words' || !Array.isArray(value)) return value;
  return value.map((item: unknown) => (isGroup(item) ? { type: listType, ...item } : item));
}

function meant(value: unknown, key: WordKeys[string]): unknown {
  if (!Array.isArray(value)) return value;
  const items = value.map((item: unknown) => item);
  const [only, second] = items;
  const isWord = only === key.word || (isGroup(only) && only.type === wordType);
  if (isWord && second === undefined) return key.word;
  return items.filter((item) => !isGroup(item) || item.type !== wordType).map(withoutType);
}

function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function withoutType(item: unknown): unknown {
  if (!isGroup(item)) return item;
  const { type: _type, ...rest } = item;
  return rest;
}
