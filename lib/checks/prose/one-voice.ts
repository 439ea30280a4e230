import type { Problem } from '../../content/model';
import { atPassage, passagesByFile, type Passage } from '../../prose/passages';
import { isQuoted } from '../../prose/quotations';
import type { Check } from '../check';

const WE = /(?<![\p{L}'’])(?:we|our|us)(?![\p{L}])/giu;

/** The site as somebody who acts. "The history of this site" is a thing, and no narrator. */
const OTHERS: readonly RegExp[] = [
  new RegExp(
    String.raw`(?:^|[.!?:] |, |\b(?:and|but|because) )(?:this|the|our) (?:web)?site (?:takes?|says?|` +
      String.raw`sends?|stores?|keeps?|asks?|shows?|does|doesn['’]t|has|hasn['’]t|knows?|found|finds|` +
      String.raw`believes|thinks|cannot|can['’]t|recommends?|advises?|began|uses?|stops?|tells?)\b`,
    'giu',
  ),
  /(?<![\p{L}'’])I(?:['’](?:m|ve|d|ll))?(?![\p{L}.])/gu,
];

/**
 * Advice: one narrator on a page, "we". What stands in quotation marks, and what a reader would
 * ask, is said by others.
 */
export const oneVoice: Check = (loaded) =>
  [...passagesByFile(loaded)].flatMap(([path, passages]) => {
    if (!path.startsWith('pages/')) return [];
    const told = passages.filter(({ kind }) => kind === 'paragraph' || kind === 'item');
    return told.some((passage) => firstOf(passage, WE) !== undefined)
      ? told.flatMap(otherNarrator).slice(0, 1)
      : [];
  });

function otherNarrator(passage: Passage): Problem[] {
  return OTHERS.flatMap((pattern) => {
    const found = firstOf(passage, pattern);
    return found === undefined
      ? []
      : [
          atPassage(
            passage,
            found.index,
            'advice',
            `Two people speak on this page: "we", and "${found.words}" here.`,
            'Write "we" for both.',
          ),
        ];
  });
}

function firstOf(
  { text, links }: Passage,
  pattern: RegExp,
): { index: number; words: string } | undefined {
  const match = [...text.matchAll(pattern)].find(
    ({ index, 0: words }) =>
      !isQuoted(text, index, index + words.length) &&
      !asksIn(text, index) &&
      !links.some(({ from, to }) => from <= index && index < to),
  );
  return match && { index: match.index, words: match[0].replace(/^[^\p{L}]+/u, '') };
}

/** Whether a place is in a question: "Will I be in trouble?" */
function asksIn(text: string, index: number): boolean {
  return /^[^.!]*\?/.test(text.slice(index));
}
