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
      {sources.map(({ id, publisher, href }, index) => (
        <Fragment key={id}>
          {index > 0 && '; '}
          {isNumbered && `${index + 1} `}
          {href === undefined ? publisher : <a href={href}>{publisher}</a>}
        </Fragment>
      ))}
      .
    </p>
  );
}
