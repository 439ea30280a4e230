import { ImageResponse } from 'next/og';
import { SharePicture } from '../../../components/schools/share-picture';
import { SHARE_PICTURE } from '../../../lib/views/metadata';
import { published } from '../../../lib/site';

export const dynamic = 'force-static';

export function GET(): Response {
  const { content, address } = published();
  return new ImageResponse(<SharePicture name={content.site.name} host={new URL(address).host} />, {
    width: SHARE_PICTURE.width,
    height: SHARE_PICTURE.height,
  });
}
