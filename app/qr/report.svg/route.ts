import { posterCode } from '../../../lib/schools/posters';
import { qrSvg } from '../../../lib/schools/qr-code';
import { published } from '../../../lib/views/published';

export const dynamic = 'force-static';

export function GET(): Response {
  return new Response(qrSvg(posterCode(published().address)), {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
}
