import type { ComponentProps } from 'react';
import { SourceLedger, type LedgerSource } from './generated/source-ledger';
import { LetterRow } from './generated/letter-row';
import { LinkList } from '../basics/link-list';
import type { PageLink } from '../../lib/views/site-frame';
import { PageHeading } from './page-heading';
import { PageLayout, type SiteFrame } from '../frame/page-layout';

/** What stands under one letter: rows from A to Z, or sources with what each supports. */
export function LetterPage({
  site,
  address,
  title,
  letters,
  links,
  sources,
}: {
  site: SiteFrame;
  address: string;
  title: string;
  letters: PageLink[];
  links: ComponentProps<typeof LinkList>['links'];
  sources: LedgerSource[];
}) {
  return (
    <PageLayout site={site} current={address}>
      <PageHeading title={title} />
      {links.length > 0 && <LinkList links={links} />}
      {sources.length > 0 && <SourceLedger sources={sources} />}
      <div className="mt-6">
        <LetterRow letters={letters} />
      </div>
    </PageLayout>
  );
}
