import type { Site } from './content/shape/site';

/*
 * Every colour that carries words stands at 7:1 or more on every colour it may stand on;
 * `textPairs` says which those are, and a test computes them.
 */

/** The colours of the site in daylight and in the dark. */
export const palette = {
  light: {
    paper: '#fdfcf9',
    panel: '#f0f2ee',
    ink: '#1a2023',
    quiet: '#454d50',
    deep: '#0b4650',
    press: '#072f36',
    line: '#c9cec9',
    rule: '#7a8488',
    danger: '#8a1414',
    alarm: '#8a1414',
    'on-alarm': '#ffffff',
  },
  dark: {
    paper: '#14191b',
    panel: '#1f2629',
    ink: '#eeece6',
    quiet: '#bcc2c2',
    deep: '#9cdade',
    press: '#c4ecef',
    line: '#3a4447',
    rule: '#7f8b8f',
    danger: '#ffb5aa',
    alarm: '#7d1010',
    'on-alarm': '#ffffff',
  },
} as const satisfies Record<string, Record<string, string>>;

/** Words on ground: each pair is used somewhere and has to reach 7:1. */
export const textPairs = [
  ['ink', 'paper'],
  ['ink', 'panel'],
  ['quiet', 'paper'],
  ['quiet', 'panel'],
  ['deep', 'paper'],
  ['deep', 'panel'],
  ['danger', 'paper'],
  ['danger', 'panel'],
  ['paper', 'ink'],
  ['paper', 'deep'],
  ['paper', 'press'],
  ['on-alarm', 'alarm'],
] as const;

/** Lines and shapes that mean something: each pair has to reach 3:1. */
export const shapePairs = [
  ['rule', 'paper'],
  ['rule', 'panel'],
  ['deep', 'panel'],
  ['danger', 'panel'],
] as const;

type Colours = Readonly<Record<keyof typeof palette.light, string>>;

/** The colours of a site: the one of its links and buttons may be its own, and what is pressed follows it. */
export function paletteOf({ colours }: Pick<Site, 'colours'>): { light: Colours; dark: Colours } {
  if (colours === undefined) return palette;
  const { light, dark } = colours;
  return {
    light: { ...palette.light, deep: light, press: mixed(light, BLACK, 0.3) },
    dark: { ...palette.dark, deep: dark, press: mixed(dark, WHITE, 0.4) },
  };
}

/** WCAG 2.2: what words of any size need at level AAA. */
export const WORDS_NEED = 7;

/** The least contrast of a colour with every ground on which it carries words by day or in the dark. */
export function contrastOnGrounds(colour: string, scheme: keyof typeof palette): number {
  const grounds = textPairs.flatMap(([text, ground]) => (text === 'deep' ? [ground] : []));
  return Math.min(...grounds.map((ground) => contrast(colour, palette[scheme][ground])));
}

/** The colour nearest to another that words can have: darker by day, and lighter in the dark. */
export function nearestForWords(colour: string, scheme: keyof typeof palette): string {
  const steps = Array.from({ length: 100 }, (_, step) =>
    mixed(colour, scheme === 'light' ? BLACK : WHITE, step / 100),
  );
  return steps.find((one) => contrastOnGrounds(one, scheme) >= WORDS_NEED) ?? palette[scheme].deep;
}

const BLACK = '#000000';
const WHITE = '#ffffff';

/** Red, green and blue of a colour written `#rrggbb`, each from 0 to 255. */
const channels = (colour: string) =>
  [1, 3, 5].map((start) => parseInt(colour.slice(start, start + 2), 16));

function mixed(colour: string, other: string, share: number): string {
  const others = channels(other);
  const parts = channels(colour).map((one, at) =>
    Math.round(one * (1 - share) + (others[at] ?? 0) * share),
  );
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

/** WCAG 2.2, relative luminance of an sRGB colour written `#rrggbb`. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour)
    .map((channel) => channel / 255)
    .map((channel) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/**
 * WCAG 2.2, contrast ratio: 1 to 21.
 *
 * @example contrast('#000000', '#ffffff') // 21
 */
export function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** The fonts of the visitor's own system, by the names that browsers of 2020 know: none is loaded. */
export const fontFamily = '-apple-system, Segoe UI, Roboto, sans-serif';
