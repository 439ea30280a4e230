import type { Metadata } from 'next';
import { PageHeading } from '../../../../../components/page/page-heading';
import { PageLayout } from '../../../../../components/frame/page-layout';
import { SourceLedger } from '../../../../../components/page/generated/source-ledger';
import { sourceLetters } from '../../../../../lib/content/addresses';
import { breadcrumbs, siteFrame } from '../../../../../lib/views/frame';
import { sourceLedger } from '../../../../../lib/views/indexes';
import { pageMetadata } from '../../../../../lib/views/metadata';
import { published } from '../../../../../lib/site';

export const dynamicParams = false;

type Props = { params: Promise<{ letter: string }> };

const titleFor = (letter: string): string => `Sources: ${letter.toUpperCase()}`;
const addressFor = (letter: string): string => `/about/sources/${letter}/`;

export function generateStaticParams() {
  return sourceLetters(published().content.sources).map((letter) => ({ letter }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { letter } = await params;
  return pageMetadata(titleFor(letter), undefined, addressFor(letter));
}

export default async function SourcesPage({ params }: Props) {
  const { letter } = await params;
  const site = published();
  return (
    <PageLayout
      site={siteFrame(site.content)}
      current={addressFor(letter)}
      breadcrumbs={breadcrumbs(addressFor(letter), titleFor(letter), site.content.pages)}
    >
      <PageHeading title={titleFor(letter)} />
      <SourceLedger sources={sourceLedger(letter, site)} />
    </PageLayout>
  );
}
