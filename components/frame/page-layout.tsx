import type { ReactNode } from 'react';
import { Bar } from './bar';
import type { PageLink } from '../../lib/views/site-frame';
import { OwnColours, type ColourSchemes } from './own-colours';
import { SiteFooter } from './site-footer';
import { SiteHeader } from './site-header';
import { SkipLink } from './skip-link';

/** What is the same on every page of the site. */
export type SiteFrame = {
  name: string;
  organisation: { name: string; isPolice: boolean; email?: string | undefined };
  /** A picture in place of the mark, and colours in place of the site's own. */
  mark?: string | undefined;
  colours?: ColourSchemes | undefined;
  /** Where "Leave this site" goes. */
  exitHref: string;
  /** The page whose first thing is the button that calls 999. */
  emergency: string;
  menu: PageLink[];
  footer: PageLink[];
};

/** Everything around the words of a page. `isFlow` in the flow, where Back and the bar are enough. */
export function PageLayout({
  site,
  current,
  isFlow = false,
  children,
}: {
  site: SiteFrame;
  /** The address of this page: `/stings/law/`. */
  current: string;
  isFlow?: boolean;
  children: ReactNode;
}) {
  const menu = isFlow ? [] : site.menu;
  return (
    <>
      {site.colours && <OwnColours {...site.colours} />}
      <SkipLink exitHref={site.exitHref} />
      <div className="wide:sticky wide:top-0 wide:z-2 short:static bg-paper wide:border-b wide:border-line">
        <div
          className={
            'wide:flex wide:flex-wrap wide:items-center wide:justify-between wide:max-w-page ' +
            'wide:mx-auto wide:px-4 wide:py-1'
          }
        >
          <SiteHeader name={site.name} mark={site.mark} menu={menu} current={current} />
          <Bar emergency={site.emergency} exitHref={site.exitHref} />
        </div>
      </div>
      <main
        id="main"
        tabIndex={-1}
        className="px-4 narrow:px-3 pb-6 max-w-page mx-auto wide:min-h-[60vh] print:p-0 print:max-w-none"
      >
        {children}
      </main>
      <SiteFooter
        name={site.name}
        organisation={site.organisation}
        links={isFlow ? [] : [...menu, ...site.footer]}
      />
    </>
  );
}
