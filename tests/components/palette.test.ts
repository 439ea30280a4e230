import { describe, expect, it } from 'vitest';
import { palette, shapePairs, textPairs } from '../../lib/palette';

/** WCAG 2.2, relative luminance of an sRGB colour written `#rrggbb`. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((start) => parseInt(colour.slice(start, start + 2), 16) / 255)
    .map((channel) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG 2.2, contrast ratio: 1 to 21. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

describe('the measure of contrast', () => {
  it('gives black on white 21', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  });

  it('gives a middle grey on white what WCAG gives it', () => {
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  });
});

describe.each(['light', 'dark'] as const)('the %s colours', (scheme) => {
  const colours = palette[scheme];

  it.each(textPairs)('set %s on %s at 7:1 or more', (text, ground) => {
    expect(contrast(colours[text], colours[ground])).toBeGreaterThanOrEqual(7);
  });

  it.each(shapePairs)('draw %s on %s at 3:1 or more', (shape, ground) => {
    expect(contrast(colours[shape], colours[ground])).toBeGreaterThanOrEqual(3);
  });
});

it('names the same colours by day and in the dark', () => {
  expect(Object.keys(palette.dark)).toEqual(Object.keys(palette.light));
});
