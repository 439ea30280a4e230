import type { PageLink } from '../basics/page-link';

/** Who runs the site, what it is not, and the links that belong on every page. */
export function SiteFooter({
  name,
  organisation,
  links,
}: {
  name: string;
  organisation: { name: string; isPolice: boolean };
  links: PageLink[];
}) {
  return (
    <footer className="footer">
      <div className="column">
        <p>
          <b>{name}</b>
          {` is run by ${organisation.name}. ${notThePolice(organisation.isPolice)}It takes no reports. It keeps nothing about you.`}
        </p>
        <nav aria-label="About this site">
          <ul className="menu">
            {links.map(({ href, text }) => (
              <li key={href}>
                <a href={href}>{text}</a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </footer>
  );
}

function notThePolice(isPolice: boolean): string {
  return isPolice ? '' : 'It is not a police website. ';
}
