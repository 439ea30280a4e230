import { Fragment } from 'react';
import { DateText } from '../../basics/date-text';
import type { PageLink } from '../../basics/page-link';
import { Prose } from '../prose';

/** A source with what it supports and the pages that rely on it. */
export type LedgerSource = {
  id: string;
  publisher: string;
  title: string;
  date?: string | undefined;
  url?: string | undefined;
  read: string;
  html: string;
  pages: PageLink[];
};

/** Every source of the site. */
export function SourceLedger({ sources }: { sources: LedgerSource[] }) {
  return (
    <ul role="list" className="list-none max-w-measure">
      {sources.map((source) => (
        <li key={source.id} id={source.id} className="py-4 border-t border-line">
          <p>
            <SourceLine {...source} />
            {' Read '}
            <DateText date={source.read} />.
          </p>
          <Prose html={source.html} />
          <UsedBy pages={source.pages} />
        </li>
      ))}
    </ul>
  );
}

function UsedBy({ pages }: { pages: PageLink[] }) {
  if (pages.length === 0) return <p>No page relies on it yet.</p>;
  return (
    <p>
      {'Pages that rely on it: '}
      {pages.map(({ href, text }, index) => (
        <Fragment key={href}>
          {index > 0 && '; '}
          <a href={href}>{text}</a>
        </Fragment>
      ))}
      .
    </p>
  );
}

/** A source on one line: publisher, title, date; linked when its address is confirmed. */
function SourceLine({ publisher, title, date, url }: LedgerSource) {
  return (
    <>
      {`${publisher}, `}
      <cite className="not-italic">{url === undefined ? title : <a href={url}>{title}</a>}</cite>
      {date && (
        <>
          , <DateText date={date} />
        </>
      )}
      {'.'}
    </>
  );
}
