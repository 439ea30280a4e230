import { SourceLedger, type LedgerSource } from './generated/source-ledger';
import { PageHeading } from './page-heading';
import { PageLayout, type SiteFrame } from '../frame/page-layout';

/** The sources under one letter, with what each supports. */
export function SourcesPage({
  site,
  address,
  title,
  sources,
}: {
  site: SiteFrame;
  address: string;
  title: string;
  sources: LedgerSource[];
}) {
  return (
    <PageLayout site={site} current={address}>
      <PageHeading title={title} />
      <SourceLedger sources={sources} />
    </PageLayout>
  );
}
