import type { MetadataRoute } from 'next';
import { published } from '../lib/site';
import { sitemapEntries } from '../lib/views/sitemap';

export const dynamic = 'force-static';

export default function sitemap(): MetadataRoute.Sitemap {
  return sitemapEntries(published());
}
