import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ContentPage } from '../../../components/page/content-page';
import { FEED_ADDRESS } from '../../../lib/sharing/feed-address';
import { findPage, pageAddresses, pagePath } from '../../../lib/views/find';
import { breadcrumbs, shortTitle, siteFrame } from '../../../lib/views/frame';
import { generatedPart } from '../../../lib/views/generated-part';
import { pageMetadata } from '../../../lib/views/metadata';
import { pageView } from '../../../lib/views/page';
import { published } from '../../../lib/site';

export const dynamicParams = false;

type Props = { params: Promise<{ path?: string[] }> };

export function generateStaticParams() {
  return pageAddresses(published().content).map((address) => ({ path: pagePath(address) }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const page = findPage((await params).path, published().content);
  return page
    ? pageMetadata(
        page.title,
        page.description,
        page.address,
        page.shows === 'changes' ? FEED_ADDRESS : undefined,
      )
    : {};
}

export default async function Page({ params }: Props) {
  const site = published();
  const page = findPage((await params).path, site.content);
  if (page === undefined) notFound();
  return (
    <ContentPage
      site={siteFrame(site.content)}
      address={page.address}
      breadcrumbs={
        page.address === '/'
          ? undefined
          : breadcrumbs(page.address, shortTitle(page), site.content.pages)
      }
      page={pageView(page, site)}
      part={generatedPart(page, site)}
    />
  );
}
