import type { Fixture } from '../design/fixture';
import { SourceList } from './source-list';

export const sourceListFixture = {
  name: 'source-list',
  examples: [
    {
      title: 'Dates known to the year, the month and the day, and not at all',
      element: (
        <SourceList
          sources={[
            {
              id: 'sample-source-1',
              publisher: 'Sample Police',
              title: 'Statement on groups',
              date: '2017-04-19',
              url: 'https://police.example/statement',
              backHref: '#sample-source-1-back',
            },
            {
              id: 'sample-source-2',
              publisher: 'Sample News',
              title: 'Warning to parents',
              date: '2017-04',
            },
            {
              id: 'sample-source-3',
              publisher: 'Sample Council',
              title: 'Yearly report',
              date: '2017',
            },
            {
              id: 'sample-source-4',
              publisher: 'Sample Charity',
              title: 'Page without a date',
              url: 'https://charity.example/page',
            },
          ]}
        />
      ),
    },
  ],
} satisfies Fixture;
