import type { Metadata } from 'next';
import { DesignPage } from '../../../../components/design/design-page';
import { fixtures } from '../../../../components/design/fixtures';
import { breadcrumbs, siteFrame } from '../../../../lib/views/frame';
import { pageMetadata } from '../../../../lib/views/metadata';
import { published } from '../../../../lib/site';

const ADDRESS = '/about/design/';
const TITLE = 'The parts of a page';

export function generateMetadata(): Metadata {
  // For those who work on the site; nobody in need should find made-up numbers.
  return { ...pageMetadata(TITLE, undefined, ADDRESS), robots: { index: false, follow: false } };
}

export default function Page() {
  const { content } = published();
  return (
    <DesignPage
      site={siteFrame(content)}
      address={ADDRESS}
      title={TITLE}
      breadcrumbs={breadcrumbs(ADDRESS, TITLE, content)}
      fixtures={fixtures}
    />
  );
}
