import type { Fixture } from '../design/fixture';
import { HomeStart } from './home-start';

export const homeStartFixture = {
  name: 'home-start',
  examples: [
    {
      title: 'Three doors, and danger',
      element: (
        <HomeStart
          doors={[
            { text: 'A child I know', hint: 'Messages, pictures, a meeting', href: '/report/' },
            { text: "I'm under 18", hint: undefined, href: '/young-people/' },
            { text: 'Something else', hint: undefined, href: '/a-z/' },
          ]}
          emergency={{ href: '/emergency/', words: 'In danger now? Call 999' }}
        />
      ),
    },
  ],
} satisfies Fixture;
