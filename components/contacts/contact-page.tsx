import type { ContactPageView } from '../../lib/views/contact';
import { ActionPanel } from './action-panel';
import { ContactFacts } from './contact-facts';
import { CopyAddress } from '../basics/copy-address';
import { LinkList } from '../basics/link-list';
import { PageHeading } from '../page/page-heading';
import { PageLayout, type SiteFrame } from '../frame/page-layout';
import { Part } from '../basics/part';
import { Prose } from '../page/prose';
import { SourceList } from '../page/source-list';

/** Everything about one contact: first the ways to reach it, then what it is for, and where the facts come from. */
export function ContactPage({
  site,
  address,
  contact,
}: {
  site: SiteFrame;
  address: string;
  contact: ContactPageView;
}) {
  return (
    <PageLayout site={site} current={address}>
      <PageHeading title={contact.name} />
      <div className="mt-3 columns">
        <ActionPanel actions={contact.actions} />
        <p className="mt-4 wide:mt-0 max-w-measure text-lead">{contact.for}</p>
      </div>
      {contact.ifNoAnswer.length > 0 && (
        <Part title="If nobody answers">
          <LinkList links={contact.ifNoAnswer.map(({ href, words }) => ({ href, text: words }))} />
        </Part>
      )}
      <ContactFacts contact={contact} />
      {contact.html && (
        <div className="mt-4">
          <Prose html={contact.html} />
        </div>
      )}
      <SourceList sources={contact.sourceNotes} isNumbered />
      <CopyAddress />
    </PageLayout>
  );
}
