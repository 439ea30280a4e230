import { DateText } from '../basics/date-text';

/** When the page was last read against its sources, by whom, and when it is due again. Dates as `2026-11-22`. */
export function PageDates({
  reviewed,
  owner,
  due,
  isOverdue,
}: {
  reviewed: string;
  owner: string;
  due: string;
  isOverdue: boolean;
}) {
  return (
    <p className="mt-6 max-w-measure text-small text-quiet">
      {'Reviewed '}
      <DateText date={reviewed} />
      {` by ${owner}. ${isOverdue ? 'A review was due' : 'Next review due'} `}
      <DateText date={due} />.
    </p>
  );
}
