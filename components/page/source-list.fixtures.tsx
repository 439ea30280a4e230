import type { Fixture } from '../design/fixture';
import { SourceList } from './source-list';

export const sourceListFixture = {
  name: 'source-list',
  examples: [
    {
      title: 'With numbers, one without an address',
      element: (
        <SourceList
          isNumbered
          sources={[
            {
              id: 'a',
              publisher: 'Sample Police',
              title: 'A sample page',
              href: 'https://police.example/statement',
            },
            { id: 'b', publisher: 'Sample Council', title: 'A sample page', href: undefined },
          ]}
        />
      ),
    },
  ],
} satisfies Fixture;
