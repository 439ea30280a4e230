import { diffArrays } from 'diff';
import { sentencesOf } from '../../prose/sentences';

/** A sentence before and after; `undefined` where there was none, or is none any longer. */
export type Sentences = { was: string | undefined; now: string | undefined };

/** Said when the sentences are the same and the text is not. */
const ONLY_SPACES = 'the same words, with other spaces, lines or paragraphs between them';

/**
 * What changed in a text, sentence by sentence. A sentence stands beside the one whose place it took.
 *
 * @example changedWords('Stay. Do not write.', 'Stay. Do write.') // [{ was: 'Do not write.', now: 'Do write.' }]
 */
export function changedWords(was: string, now: string): Sentences[] {
  if (was === now) return [];
  const parts = diffArrays(inSentences(was), inSentences(now));
  const changed = parts.flatMap(({ value, added, removed }, at) => {
    if (removed) {
      const next = parts[at + 1];
      return pairs(value, next?.added === true ? next.value : []);
    }
    return added && parts[at - 1]?.removed !== true ? pairs([], value) : [];
  });
  return changed.length > 0 ? changed : [{ was: undefined, now: ONLY_SPACES }];
}

function pairs(was: readonly string[], now: readonly string[]): Sentences[] {
  return Array.from({ length: Math.max(was.length, now.length) }, (_nothing, at) => ({
    was: was[at],
    now: now[at],
  }));
}

/** A line of Markdown ends a sentence too: a heading or a point of a list has no full stop. */
function inSentences(text: string): string[] {
  return text.split('\n').flatMap((line) => sentencesOf(line).map((sentence) => sentence.text));
}
