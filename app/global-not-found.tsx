import './globals.css';
import type { Metadata } from 'next';
import { NotFoundPage } from '../components/page/not-found-page';
import { siteFrame } from '../lib/views/site-frame';
import { homeView } from '../lib/views/home';
import { pageMetadata, siteMetadata } from '../lib/views/metadata';
import { published } from '../lib/site';

const TITLE = 'There is no page at this address';

export function generateMetadata(): Metadata {
  const site = published();
  // A page that is shown at any wrong address has no address of its own.
  const { alternates: _none, ...metadata } = pageMetadata(TITLE, undefined, '/404.html');
  return {
    ...siteMetadata(site),
    ...metadata,
    title: `${TITLE} – ${site.content.site.name}`,
    robots: { index: false },
  };
}

export default function NotFound() {
  const site = published();
  return (
    <html lang="en-GB">
      <body>
        <NotFoundPage site={siteFrame(site.content)} title={TITLE} home={homeView(site)} />
      </body>
    </html>
  );
}
