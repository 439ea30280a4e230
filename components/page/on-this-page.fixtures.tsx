import type { Fixture } from '../design/fixture';
import { OnThisPage } from './on-this-page';

export const onThisPageFixture = {
  name: 'on-this-page',
  examples: [
    {
      title: 'Links to headings',
      element: (
        <OnThisPage
          headings={[
            { id: 'sample-keep', text: 'What to keep' },
            { id: 'sample-order', text: 'In this order' },
          ]}
        />
      ),
    },
  ],
} satisfies Fixture;
