import type { ReactNode } from 'react';
import { Breadcrumbs } from './breadcrumbs';
import { EmergencyStrip } from './emergency-strip';
import { ExitLink } from './exit-link';
import type { PageLink } from '../basics/page-link';
import { SiteFooter } from './site-footer';
import { SiteHeader } from './site-header';
import { SkipLink } from './skip-link';

/** What is the same on every page of the site. */
export type SiteFrame = {
  name: string;
  organisation: { name: string; isPolice: boolean };
  /** Where "Leave this site" goes. */
  exitHref: string;
  /** The page about danger, as the strip names it. */
  emergency: PageLink;
  menu: PageLink[];
  footer: PageLink[];
};

/**
 * Everything around the words of a page. Belongs directly inside `<body>`: the order of
 * the parts on a phone depends on it. Leave out `breadcrumbs` on the home page.
 */
export function PageLayout({
  site,
  current,
  breadcrumbs,
  children,
}: {
  site: SiteFrame;
  /** The address of this page: `/stings/law/`. */
  current: string;
  breadcrumbs?: { parents: PageLink[] } | undefined;
  children: ReactNode;
}) {
  return (
    <>
      <SkipLink exitHref={site.exitHref} />
      <section className="top" aria-label="In danger, or leaving">
        <EmergencyStrip {...site.emergency} />
        <ExitLink href={site.exitHref} />
      </section>
      <SiteHeader name={site.name} menu={site.menu} current={current} />
      <div className="column body">
        {breadcrumbs && <Breadcrumbs parents={breadcrumbs.parents} />}
        <main id="main" tabIndex={-1}>
          {children}
        </main>
      </div>
      <SiteFooter name={site.name} organisation={site.organisation} links={site.footer} />
    </>
  );
}
