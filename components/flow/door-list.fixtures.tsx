import { DoorList } from './door-list';
import type { Fixture } from '../design/fixture';

export const doorListFixture = {
  name: 'door-list',
  examples: [
    {
      title: 'Two doors',
      element: (
        <DoorList
          doors={[
            { href: '?report', text: 'Find out whom to tell' },
            { href: '?contacts', text: 'See every contact' },
          ]}
        />
      ),
    },
  ],
} satisfies Fixture;
