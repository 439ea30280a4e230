import { ExitAnchor } from './exit-link';

/**
 * The first two stops of the Tab key, seen only while they have the focus:
 * to the words of the page, and off the site. `exitHref` as in the site's settings.
 */
export function SkipLink({ exitHref }: { exitHref: string }) {
  return (
    <nav className="skip" aria-label="Shortcuts">
      <a href="#main">Skip to the main words</a>
      <ExitAnchor href={exitHref} />
    </nav>
  );
}
