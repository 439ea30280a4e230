import { ContactFacts, type ContactFactsView } from './contact-facts';
import { CopyAddress } from '../basics/copy-address';
import { PageHeading } from '../page/page-heading';
import { PageLayout, type SiteFrame } from '../frame/page-layout';
import type { PageLink } from '../basics/page-link';
import { Prose } from '../page/prose';
import { SourceList, type SourceNote } from '../page/source-list';

/** Everything about one contact: when to use it, every way to reach it, and where the facts come from. */
export function ContactPage({
  site,
  address,
  breadcrumbs,
  contact,
}: {
  site: SiteFrame;
  address: string;
  breadcrumbs: { parents: PageLink[]; current: string };
  contact: ContactFactsView & { html: string | undefined; sourceNotes: SourceNote[] };
}) {
  return (
    <PageLayout site={site} current={address} breadcrumbs={breadcrumbs}>
      <PageHeading title={contact.name} lead={contact.for} />
      <ContactFacts contact={contact} />
      {contact.html && <Prose html={contact.html} />}
      <SourceList sources={contact.sourceNotes} />
      <CopyAddress />
    </PageLayout>
  );
}
