import { changeFeed } from '../../lib/open-data/feed';
import { published } from '../../lib/views/published';

export const dynamic = 'force-static';

export function GET(): Response {
  return new Response(changeFeed(published()), { headers: { 'Content-Type': 'application/xml' } });
}
