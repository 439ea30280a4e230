import type { Metadata } from 'next';
import type { Published } from './published';

/** What every page says about itself to browsers, search engines and people who share it. */
export function siteMetadata({ content, address }: Published): Metadata {
  const { name, description } = content.site;
  return {
    metadataBase: new URL(address),
    title: { default: name, template: `%s – ${name}` },
    description,
    // Telephones would make links of dates and figures; the site's own links are enough.
    formatDetection: { telephone: false, email: false, address: false },
    openGraph: { siteName: name, locale: 'en_GB', type: 'website' },
    referrer: 'no-referrer',
  };
}

/** What one page adds: its title, its description, and its one true address. */
export function pageMetadata(title: string, description: string | undefined, address: string): Metadata {
  return {
    ...(address === '/' ? {} : { title }),
    ...(description === undefined ? {} : { description }),
    alternates: { canonical: address },
    openGraph: { title, url: address },
  };
}
