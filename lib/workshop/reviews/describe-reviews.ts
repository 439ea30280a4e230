import { valueInWords } from '../../hours/value-in-words';
import { dateInWords, daysBetween } from '../../dates';
import type { Duty } from './duties';
import type { OwnersList } from './review-list';

type Block = { heading: string; lines: string[] };

/**
 * What waits for whom, as plain text.
 *
 * @param today as `2026-11-22`
 */
export function describeReviews(lists: readonly OwnersList[], today: string): string {
  const owners = lists.map((list) => {
    const blocks = blocksOf(list, today).map(
      ({ heading, lines }) => `  ${heading}\n${lines.map((line) => `    ${line}`).join('\n')}`,
    );
    return `${list.owner}\n\n${blocks.join('\n\n')}`;
  });
  return `${owners.join('\n\n\n')}\n\n${describeCounts(lists)}\n`;
}

/** The same as Markdown with boxes to tick, for an issue or a page of minutes. */
export function describeReviewsInMarkdown(lists: readonly OwnersList[], today: string): string {
  const owners = lists.map((list) => {
    const blocks = blocksOf(list, today).map(
      ({ heading, lines }) =>
        `### ${heading}\n\n${lines.map((line) => `- [ ] ${line}`).join('\n')}`,
    );
    return `## ${list.owner}\n\n${blocks.join('\n\n')}`;
  });
  return `# Reviews on ${dateInWords(today)}\n\n${owners.join('\n\n')}\n\n${describeCounts(lists)}\n`;
}

function blocksOf(list: OwnersList, today: string): Block[] {
  const blocks: Block[] = [
    { heading: 'Overdue', lines: list.late.map((duty) => describeDuty(duty, today)) },
    {
      heading: 'Due in the next two months',
      lines: list.soon.map((duty) => describeDuty(duty, today)),
    },
    { heading: 'Due later', lines: list.later.map((duty) => describeDuty(duty, today)) },
    {
      heading: 'Never checked on the live page or by phone',
      lines: list.neverSeenLive.map(
        ({ name, file, checked }) =>
          `${name} (${file}), from a copy ` +
          (checked === 'undated' ? 'without a date' : `of ${dateInWords(checked)}`),
      ),
    },
    {
      heading: 'Waiting for a second person, who types it again',
      lines: list.secondKey.map(
        ({ file, trail, value, alone }) =>
          `${trail.join(', ')} (${file}): ${valueInWords(value) ?? ''}` +
          (alone === undefined ? '' : `. Published by ${alone.who} alone: ${alone.reason}`),
      ),
    },
    ...reviewersOf(list).map((reviewer) => ({
      heading: `Waiting for sign-off: ${REVIEWERS[reviewer] ?? reviewer}`,
      lines: list.signOff
        .filter((one) => one.reviewer === reviewer)
        .map(({ name, file }) => `${name} (${file})`),
    })),
  ];
  return blocks
    .filter(({ lines }) => lines.length > 0)
    .map(({ heading, lines }) => ({ heading: `${heading} (${lines.length})`, lines }));
}

const REVIEWERS: Readonly<Record<string, string>> = {
  police: 'the police',
  nspcc: 'the NSPCC',
  legal: 'a lawyer',
};

function reviewersOf(list: OwnersList): string[] {
  return [...new Set(list.signOff.map(({ reviewer }) => reviewer))].sort();
}

function describeDuty({ due, name, file, task }: Duty, today: string): string {
  const when = due === undefined ? 'No date' : dateInWords(due);
  const late =
    due === undefined || due >= today ? '' : `, ${inWords(daysBetween(due, today))} late`;
  return `${when}${late}: ${name} (${file}). ${task}.`;
}

function inWords(days: number): string {
  if (days === 1) return '1 day';
  return days < 90 ? `${days} days` : `${Math.floor(days / 30.44)} months`;
}

function describeCounts(lists: readonly OwnersList[]): string {
  const sum = (count: (list: OwnersList) => number): number =>
    lists.reduce((total, list) => total + count(list), 0);
  return [
    `Overdue: ${sum(({ late }) => late.length)}.`,
    `Due in the next two months: ${sum(({ soon }) => soon.length)}.`,
    `Never checked on the live page or by phone: ${sum((list) => list.neverSeenLive.length)}.`,
    `Waiting for sign-off: ${sum((list) => new Set(list.signOff.map(({ file }) => file)).size)} files.`,
  ].join(' ');
}
