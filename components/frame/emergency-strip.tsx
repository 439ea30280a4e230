import type { PageLink } from '../basics/page-link';

/**
 * The line about danger on every page. It leads to the page about emergencies and never
 * calls by itself: a strip that is always there is pressed by accident.
 */
export function EmergencyStrip({ href, text }: PageLink) {
  return (
    <p className="strip">
      In danger now? <a href={href}>{text}</a>
    </p>
  );
}
