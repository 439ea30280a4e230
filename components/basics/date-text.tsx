const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/**
 * Says a date in words, as exactly as it is known.
 * @example dateInWords('2017-04-09') // '9 April 2017'
 * @example dateInWords('2017-04') // 'April 2017'
 */
export function dateInWords(date: string): string {
  const [year, month, day] = date.split('-');
  const words = [
    day === undefined ? undefined : String(Number(day)),
    months[Number(month) - 1],
    year,
  ];
  return words.filter((word) => word !== undefined).join(' ');
}

/** A date in words that machines can read too. `date`: `2017`, `2017-04` or `2017-04-19`. */
export function DateText({ date }: { date: string }) {
  return <time dateTime={date}>{dateInWords(date)}</time>;
}
