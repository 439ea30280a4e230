import type { Content } from './model';

/**
 * The day of the newest review of anything in the content: the date in files that must not have the date of the build.
 *
 * @example newestReview(content) // '2026-11-22'
 */
export function newestReview({ pages, steps }: Pick<Content, 'pages' | 'steps'>): string {
  const dates = [
    ...pages.map((page) => page.reviewed),
    ...steps.flatMap((step) => (step.kind === 'outcome' ? [step.reviewed] : [])),
  ];
  return dates.reduce((newest, date) => (date > newest ? date : newest), '1970-01-01');
}
