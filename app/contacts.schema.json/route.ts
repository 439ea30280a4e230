import { contactsJsonSchema } from '../../lib/sharing/contacts-document';
import { published } from '../../lib/site';

export const dynamic = 'force-static';

export function GET(): Response {
  return Response.json(contactsJsonSchema(published().address));
}
