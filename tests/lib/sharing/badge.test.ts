import { readFileSync } from 'node:fs';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { permanentAddresses } from '../../../lib/sharing/permanent-addresses';
import { LINK_TEXT, QUESTION } from '../../../lib/posters/words';
import { palette } from '../../../lib/palette';

const svg = readFileSync(`public${permanentAddresses.badgeSvg}`, 'utf8');
const png = PNG.sync.read(readFileSync(`public${permanentAddresses.badgePng}`));

/** The colour of a pixel, as `#rrggbb`. */
function colourAt(x: number, y: number): string {
  const at = (y * png.width + x) * 4;
  return `#${png.data.subarray(at, at + 3).toString('hex')}`;
}

describe('the badge', () => {
  it('says what the links say', () => {
    const lines = [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text);
    expect(lines.join(' ')).toBe(`${QUESTION} ${LINK_TEXT}`);
  });

  it('has no script and asks for nothing', () => {
    expect(svg).not.toMatch(/<script|href=|url\(|<image|<style/);
  });

  it('takes its colours from the tokens', () => {
    const known = new Set<string>(Object.values(palette.light));
    expect(
      [...svg.matchAll(/#[0-9a-f]{6}/g)]
        .map(([colour]) => colour)
        .filter((colour) => !known.has(colour)),
    ).toEqual([]);
  });

  it('is drawn as a picture of twice its size, in the same colours', () => {
    expect([png.width, png.height]).toEqual([480, 160]);
    expect([colourAt(10, 80), colourAt(470, 80)]).toEqual([
      palette.light.deep,
      palette.light.paper,
    ]);
  });
});
