import { posterCode } from '../../../lib/posters/posters';
import { qrSvg } from '../../../lib/posters/qr-code';
import { published } from '../../../lib/site';

export const dynamic = 'force-static';

export function GET(): Response {
  return new Response(qrSvg(posterCode(published().address)), {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
}
