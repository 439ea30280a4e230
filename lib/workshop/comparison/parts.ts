import type { Change, FileChange } from './compare';

/** A file with those of its changes that stand under one heading. */
export type Part = { heading: string; files: FileChange[] };

/** What a colleague must not miss, from the first on. A change stands under the first heading that it belongs to. */
const HEADINGS: { heading: string; holds: (change: Change, file: FileChange) => boolean }[] = [
  {
    heading: 'Warnings',
    holds: ({ isSeen, key, relation }, { file }) =>
      isSeen && (relation === 'warnings' || file.startsWith('warnings/') || key === 'never'),
  },
  { heading: 'Numbers, hours and addresses', holds: ({ isSeen, isFact }) => isSeen && isFact },
  {
    heading: 'Whom people are sent to, and how',
    holds: ({ isSeen, key, relation }) => isSeen && (relation === 'contacts' || key === 'routes'),
  },
  {
    heading: 'Sign-off',
    holds: ({ key }, { file }) => key === 'signOff' || file.startsWith('approvals/'),
  },
  {
    heading: 'The questions and where answers lead',
    holds: ({ isSeen, key, relation }) => isSeen && (relation === 'steps' || key === 'answers'),
  },
  { heading: 'Words and everything else', holds: ({ isSeen }) => isSeen },
  { heading: 'For colleagues only: visitors do not see it', holds: () => true },
];

/** The changes under their headings; headings without any are left out. */
export function inParts(files: readonly FileChange[]): Part[] {
  const headingOf = (change: Change, file: FileChange): string | undefined =>
    HEADINGS.find(({ holds }) => holds(change, file))?.heading;
  return HEADINGS.map(({ heading }) => ({
    heading,
    files: files.flatMap((file) => {
      const changes = file.changes.filter((change) => headingOf(change, file) === heading);
      return changes.length === 0 ? [] : [{ ...file, changes }];
    }),
  })).filter((part) => part.files.length > 0);
}

/**
 * How much changed, in one sentence.
 *
 * @example summary([]) // 'Nothing that visitors see has changed.'
 */
export function summary(files: readonly FileChange[]): string {
  const seen = files.flatMap(({ changes }) => changes).filter(({ isSeen }) => isSeen).length;
  const places = files.filter(({ changes }) => changes.some(({ isSeen }) => isSeen)).length;
  if (seen === 0) return 'Nothing that visitors see has changed.';
  return `Visitors will see ${count(seen, 'change')} in ${count(places, 'file')}.`;
}

/** @example count(1, 'file') // '1 file' */
export function count(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? '' : 's'}`;
}

/** What a file is called over its changes: its name, where visitors find it, and whether it is new. */
export function titleOf({ name, file, address, state }: FileChange): string {
  const where = address === undefined ? file : `${file}, ${address}`;
  return `${name} (${where})${{ new: ', new', gone: ', taken away', changed: '' }[state]}`;
}

/** What stands where a value or a sentence was not there. */
export const NOTHING = '(nothing)';
