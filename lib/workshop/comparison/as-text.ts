import type { FileChange } from './compare';
import { inParts, NOTHING, summary, titleOf } from './parts';

/** A comparison in words, for a terminal: was and now, one under the other. */
export function comparisonAsText(files: readonly FileChange[]): string {
  const parts = inParts(files).map(
    ({ heading, files: inPart }) => `${heading}\n\n${inPart.map(fileAsText).join('\n\n')}`,
  );
  return [summary(files), ...parts].join('\n\n');
}

function fileAsText(file: FileChange): string {
  const changes = file.changes.map(
    ({ trail, was = NOTHING, now = NOTHING }) =>
      `    ${trail.join(', ')}\n      was: ${was}\n      now: ${now}`,
  );
  return [`  ${titleOf(file)}`, ...changes].join('\n');
}
