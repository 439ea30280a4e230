import { ExitAnchor } from './exit-link';
import type { Fixture } from '../design/fixture';

export const exitLinkFixture = {
  name: 'exit-link',
  isOncePerPage: true,
  examples: [
    {
      title: 'A link that needs no script',
      element: <ExitAnchor href="https://www.example.com/weather" className="font-bold" />,
    },
  ],
} satisfies Fixture;
