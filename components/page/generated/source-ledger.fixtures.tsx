import type { Fixture } from '../../design/fixture';
import { SourceLedger } from './source-ledger';

export const sourceLedgerFixture = {
  name: 'source-ledger',
  examples: [
    {
      title: 'Dates known to the day, and not at all',
      element: (
        <SourceLedger
          sources={[
            {
              id: 'sample-police-2017',
              publisher: 'Sample Police',
              title: 'Statement on groups',
              date: '2017-04-19',
              url: 'https://police.example/statement',
              read: '2026-11-22',
              html: '<p>Supports what is said about groups. Gives no figures.</p>',
            },
            {
              id: 'sample-news-2018',
              publisher: 'Sample News',
              title: 'Warning to parents',
              read: '2026-11-22',
              html: '<p>Supports nothing yet.</p>',
            },
          ]}
        />
      ),
    },
  ],
} satisfies Fixture;
