import { ImageResponse } from 'next/og';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { SharePicture } from '../../../components/schools/share-picture';
import { SHARE_PICTURE } from '../../../lib/views/metadata';
import { palette } from '../../../lib/palette';

const BYTES_AT_MOST = 40_000;

async function draw(): Promise<Buffer> {
  const { width, height } = SHARE_PICTURE;
  return Buffer.from(
    await new ImageResponse(
      <SharePicture
        name="Who to tell"
        host="who-to-tell.example.org"
        hasMark
        colours={palette.light}
      />,
      { width, height },
    ).arrayBuffer(),
  );
}

const bytes = await draw();
const picture = PNG.sync.read(bytes);

function pixels(): string[] {
  return Array.from(
    { length: picture.width * picture.height },
    (_none, pixel) => `#${picture.data.toString('hex', pixel * 4, pixel * 4 + 3)}`,
  );
}

describe('the picture beside a shared link', () => {
  it('has the size that those who show it ask for', () => {
    expect([picture.width, picture.height]).toEqual([1200, 630]);
  });

  it('stands on the paper of the site from corner to corner', () => {
    const all = pixels();

    expect([all[0], all[picture.width - 1], all.at(-picture.width), all.at(-1)]).toEqual(
      Array.from({ length: 4 }, () => palette.light.paper),
    );
  });

  it.each(['deep', 'ink'] as const)('is drawn in the colours of the site: %s', (colour) => {
    const amount = pixels().filter((pixel) => pixel === palette.light[colour]).length;

    expect(amount).toBeGreaterThan(1000);
  });

  it('is small', () => {
    expect(bytes.length).toBeLessThan(BYTES_AT_MOST);
  });

  it('is the same each time', async () => {
    expect(await draw()).toEqual(bytes);
  });
});
