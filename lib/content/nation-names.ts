import type { Nation } from './shape/contact';

/** The parts of the United Kingdom as they are written. */
export const nationNames = {
  england: 'England',
  wales: 'Wales',
  scotland: 'Scotland',
  'northern-ireland': 'Northern Ireland',
} as const satisfies Record<Nation, string>;
