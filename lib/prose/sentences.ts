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
    if (trimmed !== '')
      sentences.push({
        text: trimmed,
        from: from + whole.indexOf(trimmed),
        words: countWords(trimmed),
      });
    from = to;
  }
  return sentences;
}

/**
 * Words as a person counts them: what stands between spaces and has a letter or digit in it.
 * Letter by letter, because every word of the site is counted at every check.
 *
 * @example countWords('Call 101 – or 999.') // 4
 */
export function countWords(text: string): number {
  let words = 0;
  let counted = false;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (isSpace(code)) counted = false;
    else if (!counted && isLetterOrDigit(code)) {
      words += 1;
      counted = true;
    }
  }
  return words;
}

function isSpace(code: number): boolean {
  return code <= 0x20 || code === 0xa0;
}

/** Digits and letters of Latin writing; dashes, quotes and signs of money are none. */
function isLetterOrDigit(code: number): boolean {
  return (
    (code >= 0x30 && code <= 0x39) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0xc0 && code < 0x2000)
  );
}
