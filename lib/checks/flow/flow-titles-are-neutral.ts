import { atKey, type Check } from '../check';

/** Words that would tell somebody looking at the screen, the tab or the history what the visitor is afraid of. */
const TELLING = [
  'abuse',
  'abused',
  'abuser',
  'groom',
  'grooming',
  'groomed',
  'sex',
  'sexual',
  'nude',
  'nudes',
  'naked',
  'indecent',
  'blackmail',
  'sextortion',
  'offender',
  'predator',
  'paedophile',
  'sting',
  'hunter',
  'rape',
];

/** Titles and addresses inside the flow name no crime. */
export const flowTitlesAreNeutral: Check = (loaded) =>
  loaded.content.steps.flatMap((step) => {
    const inTitle = findTelling(step.title);
    const inAddress = findTelling(step.id);
    return [
      ...(inTitle === undefined
        ? []
        : [
            atKey(
              loaded,
              step,
              ['title'],
              `The title has the word "${inTitle}" in it. Titles in the flow may be seen by somebody ` +
                `else, on the screen or in the history.`,
              'Use neutral words.',
            ),
          ]),
      ...(inAddress === undefined
        ? []
        : [
            atKey(
              loaded,
              step,
              ['kind'],
              `The file's name has the word "${inAddress}" in it, and names become addresses that others may see.`,
              'Give the file a neutral name.',
            ),
          ]),
    ];
  });

/**
 * The first word of a text that would tell.
 *
 * @example findTelling('A sting') // 'sting'
 */
export function findTelling(text: string): string | undefined {
  return TELLING.find((word) => new RegExp(`(^|[^a-z])${word}([^a-z]|$)`, 'i').test(text));
}
