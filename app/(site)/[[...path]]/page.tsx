import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { JsonLd } from '../../../components/basics/json-ld';
import { ContactPage } from '../../../components/contacts/contact-page';
import { ContentPage } from '../../../components/page/content-page';
import { LetterPage } from '../../../components/page/letter-page';
import { FEED_ADDRESS } from '../../../lib/sharing/feed-address';
import { contactData } from '../../../lib/sharing/structured-data';
import { contactPageView } from '../../../lib/views/contact';
import {
  findContact,
  findPage,
  findLetterPage,
  pageAddresses,
  pagePath,
} from '../../../lib/views/by-address';
import { siteFrame } from '../../../lib/views/site-frame';
import { generatedPart } from '../../../lib/views/generated-part';
import { letterPageView } from '../../../lib/views/indexes';
import { pageMetadata } from '../../../lib/views/metadata';
import { pageView } from '../../../lib/views/page';
import { published } from '../../../lib/site';

export const dynamicParams = false;

type Props = { params: Promise<{ path?: string[] }> };

export function generateStaticParams() {
  return pageAddresses(published().content).map((address) => ({ path: pagePath(address) }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { path } = await params;
  const letter = findLetterPage(path, published().content);
  if (letter) return pageMetadata(letter.title, undefined, letter.address);
  const contact = findContact(path, published().content);
  if (contact) return pageMetadata(contact.name, contact.for, contact.address);
  const page = findPage(path, published().content);
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
  const { path } = await params;
  const letter = findLetterPage(path, site.content);
  if (letter)
    return <LetterPage site={siteFrame(site.content)} {...letterPageView(letter, site)} />;
  const contact = findContact(path, site.content);
  if (contact) {
    return (
      <>
        <ContactPage
          site={siteFrame(site.content)}
          address={contact.address}
          contact={contactPageView(contact, site)}
        />
        <JsonLd thing={contactData(contact, site.address)} />
      </>
    );
  }
  const page = findPage(path, site.content);
  if (page === undefined) notFound();
  return (
    <ContentPage
      site={siteFrame(site.content)}
      address={page.address}
      page={pageView(page, site)}
      part={generatedPart(page, site)}
    />
  );
}
