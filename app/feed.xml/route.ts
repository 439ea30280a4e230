import { changeFeed } from '../../lib/sharing/feed';
import { published } from '../../lib/site';

export const dynamic = 'force-static';

export function GET(): Response {
  return new Response(changeFeed(published()), { headers: { 'Content-Type': 'application/xml' } });
}
