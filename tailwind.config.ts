/**
 * The tokens of the site's look. `app/globals.css` reads them with `@config`.
 * Every colour that carries words stands at 7:1 or more on every colour it may stand on;
 * `textPairs` says which those are, and a test computes them.
 */
import type { Config } from 'tailwindcss';

/** The colours of the site in daylight and in the dark. */
export const palette = {
  light: {
    paper: '#fdfcf9',
    panel: '#f0f2ee',
    ink: '#1a2023',
    quiet: '#454d50',
    deep: '#0b4650',
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
  ['on-alarm', 'alarm'],
] as const;

/** Lines and shapes that mean something: each pair has to reach 3:1. */
export const shapePairs = [
  ['rule', 'paper'],
  ['rule', 'panel'],
  ['deep', 'panel'],
  ['danger', 'panel'],
] as const;

export default {
  theme: {
    // The stylesheet gives each name its colour, so that dark and print can change it in one place.
    colors: {
      paper: 'var(--paper)',
      panel: 'var(--panel)',
      ink: 'var(--ink)',
      quiet: 'var(--quiet)',
      deep: 'var(--deep)',
      rule: 'var(--rule)',
      danger: 'var(--danger)',
      alarm: 'var(--alarm)',
      'on-alarm': 'var(--on-alarm)',
      inherit: 'inherit',
      ...palette,
    },
    fontFamily: { sans: 'system-ui, sans-serif' },
    // One rem is 18 px unless the reader has chosen another size.
    fontSize: {
      root: '112.5%',
      body: '1rem',
      large: '1.2rem',
      section: '1.4rem',
      title: '1.9rem',
      number: 'clamp(1.6rem, 6vw, 2.1rem)',
    },
    // One unit for each quarter of a line of text.
    spacing: {
      0: '0',
      1: '.25rem',
      2: '.5rem',
      3: '.75rem',
      4: '1rem',
      6: '1.5rem',
      8: '2rem',
      12: '3rem',
      // The least that a thumb hits for certain, whatever size of text the reader has chosen.
      target: '44px',
      // About 66 characters.
      measure: '34rem',
      page: '46rem',
    },
    screens: { wide: '48em' },
    borderRadius: { talk: '1.25rem' },
  },
} satisfies Config;
