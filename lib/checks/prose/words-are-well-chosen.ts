import type { Problem } from '../../content/model';
import type { Loaded } from '../../content/load';
import type { Check } from '../check';
import { discouragedTerms, type DiscouragedTerm } from './discouraged-terms';
import { atPassage, isCitedTitle, passagesOf, type Passage } from '../../prose/passages';
import { isQuoted } from '../../prose/quotations';

/** No word that harms who reads it, and advice on words that weigh a sentence down. */
export const wordsAreWellChosen: Check = (loaded) => {
  const names = namesOf(loaded);
  const quoted = new Set<string>();
  return passagesOf(loaded).flatMap((passage) => discouragedTerms.flatMap((term) => findTerm(passage, term, names, quoted)));
};

function findTerm(passage: Passage, term: DiscouragedTerm, names: readonly string[], quoted: Set<string>): Problem[] {
  return [...passage.text.matchAll(term.pattern)].flatMap((match) => {
    if (isInName(passage.text, match.index, match[0], names) || (term.mayBeCited === true && isCitedTitle(passage))) return [];
    const inMarks = term.mayBeQuoted === true && isQuoted(passage.text, match.index, match.index + match[0].length);
    const once = `${passage.document.path} ${term.instead}`;
    if (inMarks && !quoted.has(once)) {
      quoted.add(once);
      return [];
    }
    const again = inMarks ? ' It stands in quotation marks on this page already, and once is enough.' : '';
    return [atPassage(passage, match.index, term.level, `The word "${match[0]}" is not used on this site.${again}`, term.instead)];
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
