import { Fragment } from 'react';
import type { SourceNote } from '../../lib/views/source-notes';

/**
 * Who says so: the publishers, each leading to what its source supports. `isNumbered` where the
 * words have their numbers.
 */
export function SourceList({
  sources,
  isNumbered = false,
}: {
  sources: readonly SourceNote[];
  isNumbered?: boolean;
}) {
  if (sources.length === 0) return null;
  return (
    <p className="mt-4 max-w-measure text-small print:text-body text-quiet">
      {'Sources: '}
      {sources.map((source, index) => (
        <Fragment key={source.id}>
          {index > 0 && '; '}
          <Publisher {...source} number={isNumbered ? index + 1 : undefined} />
        </Fragment>
      ))}
      .
    </p>
  );
}

/** Many sources can have one publisher: the number tells the links apart, or the title, which is only heard. */
function Publisher({
  publisher,
  title,
  href,
  number,
}: SourceNote & { number: number | undefined }) {
  const words = number === undefined ? publisher : `${number} ${publisher}`;
  if (href === undefined) return words;
  return (
    <a href={href} aria-label={number === undefined ? `${publisher}: ${title}` : undefined}>
      {words}
    </a>
  );
}
