import { BackLink } from './back-link';
import type { Fixture } from '../design/fixture';

export const backLinkFixture = {
  name: 'back-link',
  examples: [
    {
      title: 'To the question before',
      element: <BackLink href="?report" text="Back to the first question" />,
    },
  ],
} satisfies Fixture;
