/** The tokens of the site's look. `app/globals.css` reads them with `@config`. */
import type { Config } from 'tailwindcss';
import { fontFamily, palette } from './lib/palette';

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
    fontFamily: { sans: fontFamily },
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
