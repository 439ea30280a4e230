import { oneFile } from '../../lib/sharing/one-file';
import { published } from '../../lib/site';

export const dynamic = 'force-static';

export function GET(): Response {
  return new Response(oneFile(published()), { headers: { 'Content-Type': 'text/html' } });
}
