import { oneText } from '../../lib/sharing/one-text';
import { published } from '../../lib/site';

export const dynamic = 'force-static';

export function GET(): Response {
  return new Response(oneText(published()), { headers: { 'Content-Type': 'text/plain' } });
}
