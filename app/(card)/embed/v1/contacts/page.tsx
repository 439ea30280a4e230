import type { Metadata } from 'next';
import { FramedContacts } from '../../../../../components/schools/framed-contacts';
import { framedContacts } from '../../../../../lib/sharing/framed-cards';
import { published } from '../../../../../lib/site';

function card() {
  const { content, address } = published();
  return framedContacts(content, address);
}

export function generateMetadata(): Metadata {
  return { title: card().title };
}

export default function FramedContactsPage() {
  return <FramedContacts {...card()} />;
}
