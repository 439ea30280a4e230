import type { Metadata } from 'next';
import type { Step } from '../content/model';
import type { Published } from '../published';
import { stepDescription } from './step';

/** Where the picture beside a shared link is, and its size in pixels, as the services that show it ask for. */
export const SHARE_PICTURE = { url: '/og/share.png', width: 1200, height: 630 } as const;

// A page that says anything of its own here says all of it again: Next does not merge the two.
const sharing = { locale: 'en_GB', type: 'website', images: SHARE_PICTURE } as const;

/** What every page says about itself to browsers, search engines and people who share it. */
export function siteMetadata({ content, address }: Published): Metadata {
  const { name, description } = content.site;
  return {
    metadataBase: new URL(address),
    title: { default: name, template: `%s – ${name}` },
    description,
    // Telephones would make links of dates and figures; the site's own links are enough.
    formatDetection: { telephone: false, email: false, address: false },
    // Whoever cannot draw it, and telephones that want a larger one, look for theirs at the top of the site.
    icons: { icon: { url: '/favicon.svg', type: 'image/svg+xml' } },
    openGraph: sharing,
    referrer: 'no-referrer',
  };
}

/** What one page adds: its title, its description, its one true address, and the feed that says the same. */
export function pageMetadata(
  title: string,
  description: string | undefined,
  address: string,
  feed?: string,
): Metadata {
  return {
    ...(address === '/' ? {} : { title }),
    // A page without one says nothing, rather than what the site says of itself.
    description: description ?? null,
    alternates: {
      canonical: address,
      ...(feed === undefined ? {} : { types: { 'application/atom+xml': feed } }),
    },
    openGraph: { ...sharing, title, url: address },
  };
}

/** What a step adds. No picture stands beside a link to it: it takes time to load, and is seen by others. */
export function stepMetadata(step: Step): Metadata {
  return {
    ...pageMetadata(step.title, stepDescription(step), step.address),
    openGraph: null,
  };
}
