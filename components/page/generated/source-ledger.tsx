import { dateInWords } from '../../../lib/dates';
import { Prose } from '../prose';

/** A source with what it supports, as Markdown made it. */
export type LedgerSource = {
  id: string;
  publisher: string;
  title: string;
  date?: string | undefined;
  url?: string | undefined;
  read: string;
  html: string;
};

/** Every source of the site. */
export function SourceLedger({ sources }: { sources: LedgerSource[] }) {
  return (
    <ul role="list" className="list-none max-w-measure">
      {sources.map((source) => (
        <li key={source.id} id={source.id} className="py-4 border-t border-line">
          <p>
            <SourceLine {...source} />
            {` Read ${dateInWords(source.read)}.`}
          </p>
          <Prose html={source.html} />
        </li>
      ))}
    </ul>
  );
}

/** A source on one line: publisher, title, date; linked when its address is confirmed. */
function SourceLine({ publisher, title, date, url }: LedgerSource) {
  return (
    <>
      {`${publisher}, `}
      <cite className="not-italic">{url === undefined ? title : <a href={url}>{title}</a>}</cite>
      {date && `, ${dateInWords(date)}`}
      {'.'}
    </>
  );
}
