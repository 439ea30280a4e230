import { BackLink } from './back-link';
import type { Fixture } from '../design/fixture';

export const backLinkFixture = {
  name: 'back-link',
  examples: [{ title: 'On every step', element: <BackLink href="/report/" /> }],
} satisfies Fixture;
