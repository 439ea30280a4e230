import '../card.css';
import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { OwnColours } from '../../components/frame/own-colours';
import { published } from '../../lib/site';
import { siteFrame } from '../../lib/views/site-frame';

/** A card belongs to the page that shows it, so search engines are sent to the site itself. */
export const metadata: Metadata = {
  referrer: 'no-referrer',
  robots: { index: false },
  formatDetection: { telephone: false, email: false, address: false },
};

export default function CardLayout({ children }: { children: ReactNode }) {
  const { colours } = siteFrame(published().content);
  return (
    <html lang="en-GB">
      <body>
        {colours && <OwnColours {...colours} />}
        <main>{children}</main>
      </body>
    </html>
  );
}
