import type { Fixture } from '../design/fixture';
import { NeverList } from './never-list';

export const neverListFixture = {
  name: 'never-list',
  examples: [
    {
      title: 'Until someone answers',
      element: (
        <NeverList
          heading="Until they answer, don’t"
          lines={['reply as your child, or confront anyone', 'delete messages or accounts']}
        />
      ),
    },
  ],
} satisfies Fixture;
