import type { Fixture } from '../design/fixture';
import { LinkList } from './link-list';

export const linkListFixture = {
  name: 'link-list',
  examples: [
    {
      title: 'Two links',
      element: (
        <LinkList
          links={[
            { href: '?report', text: 'Answer the questions' },
            { href: '?contacts', text: 'See every contact' },
          ]}
        />
      ),
    },
  ],
} satisfies Fixture;
