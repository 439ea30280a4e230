import { describe, expect, it } from 'vitest';
import { contrast, palette, shapePairs, textPairs } from '../../lib/palette';

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
