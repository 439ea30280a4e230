import { dateInWords } from '../../lib/dates';

/** A date in words that machines can read too. `date`: `2017`, `2017-04` or `2017-04-19`. */
export function DateText({ date }: { date: string }) {
  return <time dateTime={date}>{dateInWords(date)}</time>;
}
