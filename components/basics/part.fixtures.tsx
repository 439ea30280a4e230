import type { Fixture } from '../design/fixture';
import { Lines, Part } from './part';

export const partFixture = {
  name: 'part',
  examples: [
    {
      title: 'With short lines',
      element: (
        <Part title="What to say">
          <Lines lines={['The child’s first name and age', 'What happened, and when']} />
        </Part>
      ),
    },
  ],
} satisfies Fixture;
