import '../base.css';
import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { siteMetadata } from '../../lib/views/metadata';
import { published } from '../../lib/site';

export function generateMetadata(): Metadata {
  return siteMetadata(published());
}

/** The flow has its own ground, so that its pages carry no rule that only long pages use. */
export default function FlowLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en-GB">
      <body>{children}</body>
    </html>
  );
}
