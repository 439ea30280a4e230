import { ExitLink } from './exit-link';
import type { Fixture } from '../design/fixture';

export const exitLinkFixture = {
  name: 'exit-link',
  isOncePerPage: true,
  examples: [
    {
      title: 'At the foot of a phone, at the top of a wide screen',
      element: <ExitLink href="https://www.example.com/weather" />,
    },
  ],
} satisfies Fixture;
