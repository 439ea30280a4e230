import { SourceLedger, type LedgerSource } from './generated/source-ledger';
import { PageHeading } from './page-heading';
import { PageLayout, type SiteFrame } from '../frame/page-layout';
import type { PageLink } from '../basics/page-link';

/** The sources under one letter, with what each supports. */
export function SourcesPage({
  site,
  address,
  breadcrumbs,
  title,
  sources,
}: {
  site: SiteFrame;
  address: string;
  breadcrumbs: { parents: PageLink[] };
  title: string;
  sources: LedgerSource[];
}) {
  return (
    <PageLayout site={site} current={address} breadcrumbs={breadcrumbs}>
      <PageHeading title={title} />
      <SourceLedger sources={sources} />
    </PageLayout>
  );
}
