import type { Metadata } from 'next';
import { FramedContacts } from '../../../../../components/framed-contacts';
import { framedContacts } from '../../../../../lib/schools/framed-cards';
import { published } from '../../../../../lib/views/published';

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
