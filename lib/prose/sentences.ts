export type Sentence = {
  text: string;
  /** The index of its first letter in the passage. */
  from: number;
  words: number;
};

const segmenter = new Intl.Segmenter('en-GB', { granularity: 'sentence' });

/** A full stop after these is part of the word. */
const SHORTENED = /(?:^|[\s("])(?:Mr|Mrs|Ms|Dr|Prof|St|No|vs?|e\.g|i\.e)\.\s*$/;

/**
 * The sentences of a text, in order. A text without a full stop is one sentence.
 *
 * @example sentencesOf('Call 101. Dr. Jones is out.').map(({ text }) => text) // ['Call 101.', 'Dr. Jones is out.']
 */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (const { segment, index } of segmenter.segment(text)) {
    const to = index + segment.length;
    if (to < text.length && SHORTENED.test(text.slice(from, to))) continue;
    const whole = text.slice(from, to);
    const trimmed = whole.trim();
    if (trimmed !== '') sentences.push({ text: trimmed, from: from + whole.indexOf(trimmed), words: countWords(trimmed) });
    from = to;
  }
  return sentences;
}

/**
 * Words as a person counts them: what stands between spaces and has a letter or digit in it.
 *
 * @example countWords('Call 101 – or 999.') // 4
 */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;
}
