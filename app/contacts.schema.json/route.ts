import { contactsJsonSchema } from '../../lib/open-data/contacts-document';
import { published } from '../../lib/views/published';

export const dynamic = 'force-static';

export function GET(): Response {
  return Response.json(contactsJsonSchema(published().address));
}
