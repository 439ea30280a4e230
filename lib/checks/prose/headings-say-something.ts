import { atPassage, passagesOf } from '../../prose/passages';
import type { Check } from '../check';
import { anyOf } from '../../text';

/** Words that only point at what follows: in a list of headings they stand alone. */
const EMPTY = anyOf(
  [
    /^(?:do not|don['’]t|never|do|dos and don['’]ts|important|note|warning|remember)[.:!]?$/,
    /^(?:first|then|today|afterwards|more|you|other|why not)[.:!]?$/,
    /^(?:introduction|overview|further information|general)[.:!]?$/,
  ],
  'i',
);

/** Advice: a heading says what stands under it. */
export const headingsSaySomething: Check = (loaded) =>
  passagesOf(loaded).flatMap((passage) =>
    passage.kind === 'heading' && EMPTY.test(passage.text.trim())
      ? [
          atPassage(
            passage,
            0,
            'advice',
            `The heading "${passage.text}" says nothing to someone who only reads headings.`,
            'Name what it is about, with that word first: "Pictures: don\'t save or send them".',
          ),
        ]
      : [],
  );
