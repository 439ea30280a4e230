import type { Fixture } from '../design/fixture';
import { SectionList } from './section-list';

export const sectionListFixture = {
  name: 'section-list',
  examples: [
    {
      title: 'The pages of a section',
      element: (
        <SectionList
          pages={[
            {
              title: 'What to keep',
              address: '?parents-what-to-keep',
              description: 'What helps a report, and what you must not touch.',
            },
            {
              title: 'Talking with your child',
              address: '?parents-talking',
              description: 'How to begin, and what not to promise.',
            },
          ]}
        />
      ),
    },
  ],
} satisfies Fixture;
