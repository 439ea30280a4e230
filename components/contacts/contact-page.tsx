import type { ContactPageView } from '../../lib/views/contact';
import { ActionPanel } from './action-panel';
import { ContactFacts } from './contact-facts';
import { Fold } from '../basics/fold';
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
        <div className="mt-3 wide:mt-0 max-w-measure">
          <p className="text-lead">{contact.for}</p>
          {contact.notFor && (
            <p className="text-small text-quiet">{`Not for: ${contact.notFor}`}</p>
          )}
        </div>
      </div>
      {contact.ifNoAnswer.length > 0 && (
        <Part title="If nobody answers">
          <LinkList links={contact.ifNoAnswer.map(({ href, words }) => ({ href, text: words }))} />
        </Part>
      )}
      {contact.html && (
        <Fold title="More about it">
          <Prose html={contact.html} />
        </Fold>
      )}
      <Fold title="Your name, the cost, and how sure we are">
        <ContactFacts contact={contact} />
      </Fold>
      <SourceList sources={contact.sourceNotes} isNumbered />
    </PageLayout>
  );
}
