import type { PageLink } from './page-link';

/** Links one below the other, each long enough for a thumb. */
export function LinkList({ links }: { links: readonly PageLink[] }) {
  return (
    <ul className="links">
      {links.map(({ href, text }) => (
        <li key={href}>
          <a href={href}>{text}</a>
        </li>
      ))}
    </ul>
  );
}
