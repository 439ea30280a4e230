import type { Nation } from './shape/schemas';

/** The parts of the United Kingdom as they are written. */
export const nationNames = {
  england: 'England',
  wales: 'Wales',
  scotland: 'Scotland',
  'northern-ireland': 'Northern Ireland',
} as const satisfies Record<Nation, string>;
