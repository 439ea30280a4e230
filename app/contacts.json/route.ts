import { contactsDocument } from '../../lib/sharing/contacts-document';
import { published } from '../../lib/site';

export const dynamic = 'force-static';

export function GET(): Response {
  const { content, address } = published();
  return Response.json(contactsDocument(content, address));
}
