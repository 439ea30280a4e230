import type { MetadataRoute } from 'next';
import { published } from '../lib/site';

export const dynamic = 'force-static';

export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: '*', allow: '/' }, sitemap: `${published().address}/sitemap.xml` };
}
