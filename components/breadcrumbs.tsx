import type { PageLink } from './page-link';

/** The pages above this one, from the home page down, and the short title of this one. */
export function Breadcrumbs({ parents, current }: { parents: PageLink[]; current: string }) {
  return (
    <nav className="crumbs" aria-label="Breadcrumbs">
      <ol>
        {parents.map(({ href, text }) => (
          <li key={href}>
            <a href={href}>{text}</a>
          </li>
        ))}
        <li aria-current="page">{current}</li>
      </ol>
    </nav>
  );
}
