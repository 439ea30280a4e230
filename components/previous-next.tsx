import type { PageLink } from './page-link';

/** The pages before and after this one in its section. */
export function PreviousNext({ previous, next }: { previous?: PageLink | undefined; next?: PageLink | undefined }) {
  if (previous === undefined && next === undefined) return null;
  return (
    <nav className="turn" aria-label="Pages of this section">
      {previous && (
        <a href={previous.href} rel="prev">
          <span>Previous</span> {previous.text}
        </a>
      )}
      {next && (
        <a href={next.href} rel="next">
          <span>Next</span> {next.text}
        </a>
      )}
    </nav>
  );
}
