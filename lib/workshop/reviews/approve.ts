import { createHash } from 'node:crypto';
import { stringify } from 'yaml';
import type { z } from 'zod';
import type { approvalSchema } from '../../content/shape/approval';
import { timeAsWritten } from '../../content/shape/typed-values';

/** What an approval says, as its file keeps it. */
export type Approval = z.input<typeof approvalSchema>;

/**
 * The file of an approval. Its name comes from what is in it, so that two people who approve at once never write the
 * same file.
 */
export function approvalFile(approval: Approval): { path: string; text: string } {
  const keys = stringify(approval, {
    lineWidth: 0,
    defaultStringType: 'QUOTE_DOUBLE',
    defaultKeyType: 'PLAIN',
  });
  const text = `---\n${keys}---\n`;
  const mark = createHash('sha256').update(text).digest('hex').slice(0, 8);
  return { path: `approvals/${approval.day}-${approval.approves[0]?.for ?? ''}-${mark}.md`, text };
}

/**
 * Whether what somebody typed is the fact that stands in the file, however it was spaced.
 *
 * @example isSame('08001111', '0800 1111') // true
 * @example isSame('mon 9am 5.30pm', 'Monday, 9am to 5:30pm, UK time') // true, as the times are the same
 */
export function isSame(typed: string, fact: string): boolean {
  const times = timesIn(fact);
  if (times.length > 0) return times.join() === timesIn(typed).join();
  const plain = (text: string) => text.toLowerCase().replaceAll(/[\s-]|\/$/g, '');
  return plain(typed) === plain(fact) || (/^24 hours/.test(fact) && plain(typed) === 'always');
}

function timesIn(text: string): string[] {
  const found =
    text.match(/\b\d{1,2}(?:[:.]\d{2})? ?[ap]m\b|\b\d{1,2}[:.]\d{2}\b|\bmidnight\b|\bnoon\b/gi) ??
    [];
  return found.map((time) => timeAsWritten(time.replace(' ', '')) ?? time.toLowerCase());
}

/**
 * A file with the day and the way of a check, and every other line as it was.
 *
 * @param text the whole file
 * @param today as `2026-11-22`
 * @example confirmed('---\nchecked: undated\ncheckedHow: saved-copy\n---\n', '2026-11-22', 'by-phone')
 * // '---\nchecked: 2026-11-22\ncheckedHow: by-phone\n---\n'
 */
export function confirmed(text: string, today: string, how: string): string {
  return text
    .replace(/^checked:.*$/m, `checked: ${today}`)
    .replace(/^checkedHow:.*$/m, `checkedHow: ${how}`);
}
