import type { PageLink } from '../basics/page-link';

/** The pages before and after this one in its section. */
export function PreviousNext({
  previous,
  next,
}: {
  previous?: PageLink | undefined;
  next?: PageLink | undefined;
}) {
  if (previous === undefined && next === undefined) return null;
  return (
    <ul className="turn">
      {previous && (
        <li>
          <a href={previous.href} rel="prev">
            <span>Previous</span> {previous.text}
          </a>
        </li>
      )}
      {next && (
        <li>
          <a href={next.href} rel="next">
            <span>Next</span> {next.text}
          </a>
        </li>
      )}
    </ul>
  );
}
