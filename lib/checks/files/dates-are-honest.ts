import { atKey, type Check } from '../check';
import type { Problem } from '../../content/model';

/**
 * Nothing claims to have been read, checked or changed on a day that has not come.
 *
 * @param today as `2026-11-22`
 */
export function datesAreHonest(today: string): Check {
  return (loaded) => {
    const { content } = loaded;
    const later = (
      document: { path: string },
      key: (string | number)[],
      date: string,
    ): Problem[] =>
      date > today
        ? [
            atKey(
              loaded,
              document,
              key,
              `The date ${date} has not come yet.`,
              `Write the day it was really done; today is ${today}.`,
            ),
          ]
        : [];
    const outcomes = content.steps.flatMap((step) => (step.kind === 'outcome' ? [step] : []));
    return [
      ...[...content.pages, ...outcomes, ...content.doubts, ...content.warnings].flatMap(
        (document) => later(document, ['reviewed'], document.reviewed),
      ),
      ...content.contacts.flatMap((contact) =>
        contact.checked === 'undated' ? [] : later(contact, ['checked'], contact.checked),
      ),
      ...content.sources.flatMap((source) => later(source, ['read'], source.read)),
      ...[...content.pages, ...outcomes, ...content.contacts].flatMap((document) =>
        document.changes.flatMap((change, index) =>
          later(document, ['changes', index, 'date'], change.date),
        ),
      ),
    ];
  };
}
