/** How a person can check a contact: a saved copy of a page confirms nothing. */
export const waysToConfirm = ['by-phone', 'live-page'] as const;
export type WayToConfirm = (typeof waysToConfirm)[number];

/**
 * A contact's file with the day and the way of a check, and every other line as it was.
 *
 * @param text the whole file
 * @param today as `2026-11-22`
 * @example confirmed('---\nchecked: undated\ncheckedHow: saved-copy\n---\n', '2026-11-22', 'by-phone')
 * // '---\nchecked: 2026-11-22\ncheckedHow: by-phone\n---\n'
 */
export function confirmed(text: string, today: string, how: WayToConfirm): string {
  return text
    .replace(/^checked:.*$/m, `checked: ${today}`)
    .replace(/^checkedHow:.*$/m, `checkedHow: ${how}`);
}
