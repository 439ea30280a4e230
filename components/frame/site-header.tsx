import { Mark } from '../basics/mark';
import type { PageLink } from '../basics/page-link';

/** Name and menu. `current` is the address of this page; a menu link whose section holds it is marked too. */
export function SiteHeader({
  name,
  menu,
  current,
}: {
  name: string;
  menu: PageLink[];
  current: string;
}) {
  return (
    <header className="header">
      <div className="column">
        <a className="name" href="/" aria-current={current === '/' ? 'page' : undefined}>
          <Mark />
          {name}
        </a>
        <nav aria-label="Menu">
          <ul className="menu">
            {menu.map(({ href, text }) => (
              <li key={href}>
                <a href={href} aria-current={place(href, current)}>
                  {text}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  );
}

function place(href: string, current: string): 'page' | 'true' | undefined {
  if (href === current) return 'page';
  return href !== '/' && current.startsWith(href) ? 'true' : undefined;
}
