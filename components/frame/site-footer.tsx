import type { PageLink } from '../../lib/views/site-frame';

/** Who runs the site, what it is not, and the links that belong on every page; in the flow there are none. */
export function SiteFooter({
  name,
  organisation,
  links,
}: {
  name: string;
  organisation: { name: string; isPolice: boolean; email?: string | undefined };
  links: readonly PageLink[];
}) {
  return (
    <footer className="bg-panel print:bg-paper px-4 pt-4 pb-16 short:pb-4 wide:pb-6 text-small print:p-0 print:mt-4">
      <div className="max-w-page mx-auto wide:px-4">
        {links.length > 0 && (
          <nav id="menu" aria-label="All of this site" className="mb-4 print:hidden">
            <ul role="list" className="list-none grid grid-cols-2 gap-x-4 wide:grid-cols-4">
              {links.map(({ href, text }) => (
                <li key={href}>
                  <a className="flex items-center min-h-target" href={href}>
                    {text}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        )}
        <p className="max-w-measure text-quiet">
          <b>{name}</b>
          {` is run by ${organisation.name}. ${notThePolice(organisation.isPolice)}It takes no reports. ` +
            `It stores nothing on your device and sends nothing that you type.`}
        </p>
        {links.length > 0 && organisation.email !== undefined && (
          <p className="max-w-measure text-quiet print:hidden">
            {'Something wrong on this page? Tell us, but never about a child or a suspect: '}
            <a
              className="inline-flex items-center min-h-target"
              href={`mailto:${organisation.email}`}
            >
              {organisation.email}
            </a>
          </p>
        )}
      </div>
    </footer>
  );
}

function notThePolice(isPolice: boolean): string {
  return isPolice ? '' : 'It is not a police website. ';
}
