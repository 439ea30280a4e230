import type { Metadata } from 'next';
import { DesignPage } from '../../../../components/design/design-page';
import { findFixtures } from '../../../../components/design/fixtures';
import { siteFrame } from '../../../../lib/views/site-frame';
import { pageMetadata } from '../../../../lib/views/metadata';
import { published } from '../../../../lib/site';

const ADDRESS = '/about/design/';
const TITLE = 'The parts of a page';

export function generateMetadata(): Metadata {
  // For those who work on the site; nobody in need should find made-up numbers.
  return { ...pageMetadata(TITLE, undefined, ADDRESS), robots: { index: false, follow: false } };
}

export default async function Page() {
  const { content } = published();
  return (
    <DesignPage
      site={siteFrame(content)}
      address={ADDRESS}
      title={TITLE}
      fixtures={await findFixtures()}
    />
  );
}
