import type { PageLink } from '../basics/page-link';

/** The pages above this one, from the home page down. The page's own `h1` follows at once and is not said twice. */
export function Breadcrumbs({ parents }: { parents: PageLink[] }) {
  return (
    <nav className="crumbs" aria-label="Breadcrumbs">
      <ol>
        {parents.map(({ href, text }) => (
          <li key={href}>
            <a href={href}>{text}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
