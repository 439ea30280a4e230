import type { Check } from '../check';
import { findInPassages } from '../../prose/find-in-passages';
import { atPassage, passagesOf } from '../../prose/passages';

// Of a contact it may be true: "Childline is not the police." Only what the site says of itself is looked for.
const DENIALS = [
  { pattern: /\bwe(?: are not|'re not| aren't) (?:the |a )?police\b/gi },
  {
    pattern:
      /\b(?:this|our|the) (?:web)?site(?: is not|'s not| isn't) (?:the |a |run by the |part of the )?police\b/gi,
  },
  { pattern: /\bnot a police (?:web)?site\b/gi },
] as const;

/** A site that a police force publishes must not say that it is not the police. */
export const policeOwnUp: Check = (loaded) => {
  if (!loaded.content.site.organisation.isPolice) return [];
  return findInPassages(passagesOf(loaded), DENIALS).map(({ passage, index, found }) =>
    atPassage(
      passage,
      index,
      'problem',
      `"${found}" is not true of this site: "isPolice" in site.md is true.`,
      'Take the sentence out, or change "isPolice" when no police force publishes the site.',
    ),
  );
};
