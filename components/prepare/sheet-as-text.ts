/** A part of the sheet with what has been typed into it. */
export type FilledPart = { title: string; fields: { label: string; value: string }[] };

/**
 * The sheet as text for a message or another form; what is empty is left out.
 *
 * @example sheetAsText([{ title: 'When', fields: [{ label: 'Days and times', value: 'Sunday, 9pm' }] }])
 *   // 'When\nDays and times: Sunday, 9pm'
 */
export function sheetAsText(parts: readonly FilledPart[]): string {
  return parts
    .map(({ title, fields }) => ({
      title,
      lines: fields
        .filter(({ value }) => value.trim() !== '')
        .map(({ label, value }) => `${label}: ${value.trim()}`),
    }))
    .filter(({ lines }) => lines.length > 0)
    .map(({ title, lines }) => [title, ...lines].join('\n'))
    .join('\n\n');
}
