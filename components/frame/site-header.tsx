import { Mark } from '../basics/mark';
import type { PageLink } from '../../lib/views/site-frame';

const link = 'flex items-center min-h-target text-ink';

/**
 * Name and menu. On a phone the menu is one link to the list in the foot. `current` is the address of
 * this page; a menu link whose section holds it is marked too. In the flow there is no menu.
 */
export function SiteHeader({
  name,
  mark,
  menu,
  current,
}: {
  name: string;
  /** A picture in place of the site's mark. */
  mark?: string | undefined;
  menu: readonly PageLink[];
  current: string;
}) {
  return (
    <header
      className={
        'flex flex-wrap items-center justify-between wide:justify-start h-header px-4 ' +
        'wide:px-0 wide:h-auto border-b border-line wide:border-0 print:p-0 print:border-0'
      }
    >
      <a
        className={`${link} font-bold no-underline`}
        href="/"
        aria-current={current === '/' ? 'page' : undefined}
      >
        <Mark src={mark} />
        {name}
        <span className="sr-only">home page</span>
      </a>
      {menu.length > 0 && (
        <>
          <a className={`${link} px-2 -mr-2 wide:hidden print:hidden`} href="#menu">
            Menu
          </a>
          <nav aria-label="Menu" className="hidden wide:block ml-8 print:hidden">
            <ul role="list" className="list-none flex flex-wrap">
              {menu.map(({ href, text }) => (
                <li key={href} className="mr-6">
                  <a
                    className={`${link} no-underline hover:underline aria-[current]:underline`}
                    href={href}
                    aria-current={place(href, current)}
                  >
                    {text}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        </>
      )}
    </header>
  );
}

function place(href: string, current: string): 'page' | 'true' | undefined {
  if (href === current) return 'page';
  return href !== '/' && current.startsWith(href) ? 'true' : undefined;
}
