import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ContactPage } from '../../../../components/contacts/contact-page';
import { JsonLd } from '../../../../components/basics/json-ld';
import { contactData } from '../../../../lib/sharing/structured-data';
import { contactPageView } from '../../../../lib/views/contact';
import { findContact } from '../../../../lib/views/find';
import { siteFrame } from '../../../../lib/views/frame';
import { pageMetadata } from '../../../../lib/views/metadata';
import { published } from '../../../../lib/site';

export const dynamicParams = false;

type Props = { params: Promise<{ name: string }> };

export function generateStaticParams() {
  return published().content.contacts.map((contact) => ({ name: contact.id }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const contact = findContact((await params).name, published().content);
  return contact ? pageMetadata(contact.name, contact.for, contact.address) : {};
}

export default async function Page({ params }: Props) {
  const site = published();
  const contact = findContact((await params).name, site.content);
  if (contact === undefined) notFound();
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
