import type { Fixture } from '../design/fixture';
import { WorryList } from './worry-list';

export const worryListFixture = {
  name: 'worry-list',
  examples: [
    {
      title: 'On the home page',
      element: (
        <WorryList
          title="What are you worried about?"
          groups={[
            {
              answers: [
                {
                  text: 'Someone online is trying to meet a child I know',
                  href: '?report-who-you-are',
                },
                {
                  text: 'An adult I know worries me',
                  href: '?report-an-adult-you-know',
                  hint: 'How they act, or something on their phone or computer.',
                },
              ],
            },
          ]}
        />
      ),
    },
  ],
} satisfies Fixture;
