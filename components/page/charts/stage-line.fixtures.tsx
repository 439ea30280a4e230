import type { Fixture } from '../../design/fixture';
import { StageLine } from './stage-line';

export const stageLineFixture = {
  name: 'stage-line',
  examples: [
    {
      title: 'Steps that lead to headings',
      element: (
        <StageLine
          stages={[
            { id: 'sample-keep', text: 'You get a reference number' },
            {
              id: 'sample-order',
              text: 'Somebody calls you back, and asks more than once what happened',
            },
            { id: 'sample-now', text: 'Your child may be asked to talk' },
          ]}
        />
      ),
    },
  ],
} satisfies Fixture;
