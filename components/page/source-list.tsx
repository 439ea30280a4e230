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
    <section className="mt-8 max-w-measure text-small leading-close">
      <h2 className="text-lead mb-2">Sources</h2>
      <ol className="pl-8">
        {sources.map((source, index) => (
          <li key={source.id} id={source.id} className="mb-2">
            <SourceLine {...source} />
            {source.backHref && (
              <>
                {' '}
                <a
                  className="inline-flex items-center min-h-target min-w-target print:hidden"
                  href={source.backHref}
                  aria-label={`Back to the text of source ${index + 1}`}
                >
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
        <cite className="not-italic">{title}</cite>
      ) : (
        <a href={url}>
          <cite className="not-italic">{title}</cite>
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
