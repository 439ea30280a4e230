import '../card.css';
import type { Metadata } from 'next';
import type { ReactNode } from 'react';

/** A card belongs to the page that shows it, so search engines are sent to the site itself. */
export const metadata: Metadata = {
  referrer: 'no-referrer',
  robots: { index: false },
  formatDetection: { telephone: false, email: false, address: false },
};

export default function CardLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en-GB">
      <body>
        <main>{children}</main>
      </body>
    </html>
  );
}
