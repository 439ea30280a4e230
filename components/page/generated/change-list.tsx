import { DateText } from '../../basics/date-text';

/** A change of a page or a contact, in plain words. `date` as `2026-11-22`. */
export type ChangeLine = { date: string; text: string; href: string; title: string };

/** What changed on the site, in the order given: newest first. */
export function ChangeList({ changes }: { changes: ChangeLine[] }) {
  return (
    <ul role="list" className="list-none max-w-measure">
      {changes.map(({ date, text, href, title }) => (
        <li key={`${date} ${href} ${text}`} className="py-2 border-b border-line">
          <b>
            <DateText date={date} />
          </b>
          {` ${text} `}
          <a href={href}>{title}</a>
        </li>
      ))}
    </ul>
  );
}
