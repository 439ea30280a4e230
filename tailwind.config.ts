/** The tokens of the site's look, as utilities in the components name them: `bg-paper`, `text-lead`, `wide:grid`. */
import type { Config } from 'tailwindcss';
import { fontFamily, palette } from './lib/palette';

export default {
  theme: {
    // The stylesheet gives each name its colour, so that dark and print can change it in one place.
    colors: {
      ...Object.fromEntries(Object.keys(palette.light).map((name) => [name, `var(--${name})`])),
      inherit: 'inherit',
      transparent: 'transparent',
      current: 'currentColor',
      ...palette,
    },
    fontFamily: { sans: fontFamily },
    // One rem is 18 px unless the reader has chosen another size.
    fontSize: {
      root: '112.5%',
      small: '.8rem',
      body: '1rem',
      act: '1.1rem',
      lead: '1.15rem',
      section: '1.3rem',
      number: '1.65rem',
      title: '1.75rem',
      'title-wide': '2.5rem',
    },
    fontWeight: { bold: '700' },
    lineHeight: { tight: '1.15', close: '1.3', text: '1.5' },
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
      16: '4rem',
      // The least that a thumb hits for certain, whatever size of text the reader has chosen.
      target: '44px',
      header: '48px',
      bar: '52px',
      row: '56px',
      // About 66 characters.
      measure: '34rem',
      page: '70rem',
      full: '100%',
    },
    // `narrow` is a small window with large letters.
    screens: { wide: '60em', narrow: { max: '14em' } },
    borderRadius: { row: '10px', bar: '8px', full: '50%' },
  },
} satisfies Config;
