import { ImageResponse } from 'next/og';
import { IconPicture } from '../../components/share-picture';

export const dynamic = 'force-static';

const SIZE = 180;

export function GET(): Response {
  return new ImageResponse(<IconPicture size={SIZE} />, { width: SIZE, height: SIZE });
}
