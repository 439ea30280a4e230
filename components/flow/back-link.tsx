import type { PageLink } from '../basics/page-link';

/** The way back to the question before, beside the browser's own. */
export function BackLink({ href, text }: PageLink) {
  return (
    <p className="back">
      <a href={href}>{text}</a>
    </p>
  );
}
