import { contactsDocument } from '../../lib/open-data/contacts-document';
import { published } from '../../lib/views/published';

export const dynamic = 'force-static';

export function GET(): Response {
  const { content, address } = published();
  return Response.json(contactsDocument(content, address));
}
