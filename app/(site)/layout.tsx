import '../globals.css';
import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { siteMetadata } from '../../lib/views/metadata';
import { published } from '../../lib/site';

export function generateMetadata(): Metadata {
  return siteMetadata(published());
}

export default function SiteLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en-GB">
      <body>{children}</body>
    </html>
  );
}
