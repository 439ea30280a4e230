import { ChangeList } from './change-list';
import type { Fixture } from '../../design/fixture';

export const changeListFixture = {
  name: 'change-list',
  examples: [
    {
      title: 'Newest first',
      element: (
        <ChangeList
          changes={[
            {
              date: '2026-11-22',
              text: 'New opening hours.',
              href: '?sample-helpline',
              title: 'Sample helpline',
            },
            {
              date: '2026-10-01',
              text: 'A page on what to keep.',
              href: '?parents-what-to-keep',
              title: 'What to keep',
            },
          ]}
        />
      ),
    },
  ],
} satisfies Fixture;
