import { posterCode } from '../../../lib/schools/posters';
import { qrPng } from '../../../lib/schools/qr-png';
import { published } from '../../../lib/views/published';

export const dynamic = 'force-static';

export function GET(): Response {
  return new Response(qrPng(posterCode(published().address)), {
    headers: { 'Content-Type': 'image/png' },
  });
}
