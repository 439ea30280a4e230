import { EmergencyStrip } from './emergency-strip';
import type { Fixture } from '../design/fixture';

export const emergencyStripFixture = {
  name: 'emergency-strip',
  isOncePerPage: true,
  examples: [
    { title: 'On every page', element: <EmergencyStrip href="?danger" text="Call 999" /> },
  ],
} satisfies Fixture;
