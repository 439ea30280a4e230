import type { Problem } from '../../content/model';
import type { Loaded } from '../../content/load';
import type { Check } from '../check';
import { discouragedTerms } from './discouraged-terms';
import { withoutOverlaps } from '../../prose/overlaps';
import { atPassage, isCitedTitle, passagesOf, type Passage } from '../../prose/passages';
import { isQuoted } from '../../prose/quotations';

/** No word that harms who reads it, and advice on words that weigh a sentence down. */
export const wordsAreWellChosen: Check = (loaded) => {
  const names = namesOf(loaded);
  const quoted = new Set<string>();
  return passagesOf(loaded).flatMap((passage) => findTerms(passage, names, quoted));
};

function findTerms(passage: Passage, names: readonly string[], quoted: Set<string>): Problem[] {
  const { text } = passage;
  const found = discouragedTerms.flatMap((term) => [...text.matchAll(term.pattern)].map((match) => ({ index: match.index, found: match[0], term })));
  return withoutOverlaps(found).flatMap(({ index, found: words, term }) => {
    if (isInName(text, index, words, names) || (term.mayBeCited === true && isCitedTitle(passage))) return [];
    const inMarks = term.mayBeQuoted === true && isQuoted(text, index, index + words.length);
    const once = `${passage.document.path} ${term.instead}`;
    if (inMarks && !quoted.has(once)) {
      quoted.add(once);
      return [];
    }
    const again = inMarks ? ' It stands in quotation marks on this page already, and once is enough.' : '';
    return [atPassage(passage, index, term.level, `The word "${words}" is not used on this site.${again}`, term.instead)];
  });
}

/** What organisations call themselves is theirs to choose, as are the expansions of letters. */
function namesOf({ content }: Loaded): string[] {
  return [...content.contacts.map((contact) => contact.name), ...content.terms.flatMap((term) => [term.standsFor ?? term.term, ...term.also])];
}

function isInName(text: string, from: number, found: string, names: readonly string[]): boolean {
  return names.some((name) => {
    const inside = name.toLowerCase().indexOf(found.toLowerCase());
    return inside !== -1 && name.length > found.length && text.slice(from - inside, from - inside + name.length).toLowerCase() === name.toLowerCase();
  });
}
