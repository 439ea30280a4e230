import type { Loaded } from '../../content/reading/load';
import type { Check } from '../check';
import { discouragedTerms } from './discouraged-terms';
import { findInPassages } from '../../prose/find-in-passages';
import { atPassage, isCitedTitle, passagesOf } from '../../prose/passages';
import { isQuoted } from '../../prose/quotations';

/** No word that harms who reads it, and advice on words that weigh a sentence down. */
export const wordsAreWellChosen: Check = (loaded) => {
  const names = namesOf(loaded);
  const quoted = new Set<string>();
  return findInPassages(passagesOf(loaded), discouragedTerms).flatMap(
    ({ passage, index, found, by }) => {
      if (
        isInName(passage.text, index, found, names) ||
        (by.mayBeCited === true && isCitedTitle(passage))
      )
        return [];
      const inMarks =
        by.mayBeQuoted === true && isQuoted(passage.text, index, index + found.length);
      const once = `${passage.document.path} ${by.instead}`;
      if (inMarks && !quoted.has(once)) {
        quoted.add(once);
        return [];
      }
      const again = inMarks
        ? ' It stands in quotation marks on this page already, and once is enough.'
        : '';
      return [
        atPassage(
          passage,
          index,
          by.level,
          `The word "${found}" is not used on this site.${again}`,
          by.instead,
        ),
      ];
    },
  );
};

/** What organisations call themselves is theirs to choose, as are the expansions of letters. */
function namesOf({ content }: Loaded): string[] {
  return [
    ...content.contacts.map((contact) => contact.name),
    ...content.terms.flatMap((term) => [term.standsFor ?? term.term, ...term.also]),
  ];
}

function isInName(text: string, from: number, found: string, names: readonly string[]): boolean {
  return names.some((name) => {
    const inside = name.toLowerCase().indexOf(found.toLowerCase());
    return (
      inside !== -1 &&
      name.length > found.length &&
      text.slice(from - inside, from - inside + name.length).toLowerCase() === name.toLowerCase()
    );
  });
}
