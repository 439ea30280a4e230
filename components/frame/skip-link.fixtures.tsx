import type { Fixture } from '../design/fixture';
import { SkipLink } from './skip-link';

export const skipLinkFixture = {
  name: 'skip-link',
  isOncePerPage: true,
  examples: [
    {
      title: 'Seen while it has the focus',
      element: <SkipLink exitHref="https://www.example.com/weather" />,
    },
  ],
} satisfies Fixture;
