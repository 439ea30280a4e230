import { posterCode } from '../../../lib/posters/posters';
import { qrPng } from '../../../lib/posters/qr-png';
import { published } from '../../../lib/site';

export const dynamic = 'force-static';

export function GET(): Response {
  return new Response(qrPng(posterCode(published().address)), {
    headers: { 'Content-Type': 'image/png' },
  });
}
