import { changedKeys, readParts, type FileParts } from './rewrite';

/** What the person who saves has to decide; `save` is missing where there is nothing to decide. */
export type SaveQuestion = { title: string; text: string; save: string | undefined };

export type Saving = {
  /** The file's path, as people see it. */
  path: string;
  isNew: boolean;
  /** The file as the form has it from the disk; nothing when it had none. */
  known: string | undefined;
  /** The file as it is on disk now; nothing when there is none. */
  disk: string | undefined;
  /** What the form would write. */
  mine: FileParts;
  /** The word that the form shows for a key. */
  label: (key: string) => string;
};

/**
 * What to ask before a file is written over something that the form has not seen.
 * Nothing when the file on disk is the one that the form was made from.
 *
 * @example saveQuestion({ path: 'content/site.md', isNew: false, known: text, disk: text, mine, label }) // undefined
 */
export function saveQuestion({
  path,
  isNew,
  known,
  disk,
  mine,
  label,
}: Saving): SaveQuestion | undefined {
  if (isNew) {
    if (disk === undefined) return undefined;
    return {
      title: 'There is a file with this name already',
      text: `${path} was made by somebody else in the meantime. Choose another name.`,
      save: undefined,
    };
  }
  if (disk === undefined) {
    return {
      title: 'The file is gone',
      text: `${path} was taken away while you had it open.`,
      save: 'Put it back with my changes',
    };
  }
  if (known !== undefined && asLines(known) === asLines(disk)) return undefined;
  const before = known === undefined ? { keys: {}, body: '' } : partsOf(known);
  const now = partsOf(disk);
  const theirs = changedKeys(before, now);
  if (theirs.length === 0) return undefined;
  const ours = changedKeys(before, mine);
  const both = theirs.filter(
    (key) => ours.includes(key) && changedKeys(pick(now, key), pick(mine, key)).length > 0,
  );
  const named = (keys: readonly string[]) => keys.map((key) => `“${label(key)}”`).join(', ');
  const who = `${path} was changed on disk after you opened it: ${named(theirs)}.`;
  if (both.length === 0)
    return {
      title: 'Somebody else changed this file',
      text: `${who} You changed something else, so both changes can be kept.`,
      save: 'Keep both changes',
    };
  return {
    title: 'Somebody else changed this file',
    text: `${who} You both changed ${named(both)}. If you save, theirs is replaced by yours there.`,
    save: 'Replace theirs with mine',
  };
}

/** A file's keys and words; a file without keys is all words. */
export function partsOf(text: string): FileParts {
  try {
    return readParts(text);
  } catch {
    return { keys: {}, body: asLines(text) };
  }
}

/** Only the key, or only the words. */
function pick(parts: FileParts, key: string): FileParts {
  return key === 'body'
    ? { keys: {}, body: parts.body }
    : { keys: { [key]: parts.keys[key] }, body: '' };
}

/** Line ends and blank ends differ between computers and mean nothing. */
export function asLines(text: string): string {
  return text
    .replace(/^\uFEFF/, '')
    .replaceAll(/\r\n?/g, '\n')
    .trim();
}
