import { ImageResponse } from 'next/og';
import { IconPicture } from '../../components/share-picture';
import { iconFile } from '../../lib/views/icon-file';

export const dynamic = 'force-static';

const SIZE = 32;

export async function GET(): Promise<Response> {
  const picture = new ImageResponse(<IconPicture size={SIZE} />, { width: SIZE, height: SIZE });
  return new Response(iconFile(new Uint8Array(await picture.arrayBuffer()), SIZE), { headers: { 'Content-Type': 'image/x-icon' } });
}
