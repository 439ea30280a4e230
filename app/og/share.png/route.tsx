import { ImageResponse } from 'next/og';
import { SharePicture } from '../../../components/schools/share-picture';
import { SHARE_PICTURE } from '../../../lib/views/metadata';
import { sharePicture } from '../../../lib/views/schools';
import { published } from '../../../lib/site';

export const dynamic = 'force-static';

export function GET(): Response {
  const { content, address } = published();
  const picture = sharePicture(content, address);
  return new ImageResponse(<SharePicture {...picture} />, {
    width: SHARE_PICTURE.width,
    height: SHARE_PICTURE.height,
  });
}
