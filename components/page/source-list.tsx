import { DateText } from '../basics/date-text';

/** A source as a footnote of a page. */
export type SourceNote = {
  /** The fragment that the footnote's number in the text links to. */
  id: string;
  publisher: string;
  title: string;
  date?: string | undefined;
  url?: string | undefined;
  /** The fragment of the place in the text: `#source-1-back`. */
  backHref?: string | undefined;
};

/** The sources of a page, in the order of their first use. */
export function SourceList({ sources }: { sources: SourceNote[] }) {
  if (sources.length === 0) return null;
  return (
    <section className="sources">
      <h2>Sources</h2>
      <ol>
        {sources.map((source, index) => (
          <li key={source.id} id={source.id}>
            <SourceLine {...source} />
            {source.backHref && (
              <>
                {' '}
                <a href={source.backHref} aria-label={`Back to the text of source ${index + 1}`}>
                  Back
                </a>
              </>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** A source on one line: publisher, title, date; linked when its address is confirmed. */
export function SourceLine({
  publisher,
  title,
  date,
  url,
}: Pick<SourceNote, 'publisher' | 'title' | 'date' | 'url'>) {
  return (
    <>
      {`${publisher}, `}
      {url === undefined ? (
        <cite>{title}</cite>
      ) : (
        <a href={url}>
          <cite>{title}</cite>
        </a>
      )}
      {date && (
        <>
          , <DateText date={date} />
        </>
      )}
      {'.'}
    </>
  );
}
