import type { Fixture } from '../design/fixture';
import { DoubtList } from './doubt-list';

export const doubtListFixture = {
  name: 'doubt-list',
  examples: [
    {
      title: 'Closed, with who says so',
      element: (
        <DoubtList
          doubts={[
            {
              id: 'sample-doubt',
              question: 'What if I’m wrong?',
              html: '<p>You do not have to be sure.</p>',
              sources: [
                {
                  id: 'sample-source',
                  publisher: 'Sample police',
                  title: 'A sample page',
                  href: 'https://police.example/',
                },
              ],
            },
          ]}
        />
      ),
    },
  ],
} satisfies Fixture;
