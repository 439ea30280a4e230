import { AnonymityTable } from './anonymity-table';
import {
  bareSample,
  emergencySample,
  reportSample,
  talkSample,
} from '../../contacts/contact-view.fixtures';
import type { Fixture } from '../../design/fixture';

export const anonymityTableFixture = {
  name: 'anonymity-table',
  examples: [
    {
      title: 'Each level',
      element: (
        <AnonymityTable
          caption="Who will know it was me?"
          rows={[emergencySample, reportSample, talkSample, bareSample]}
        />
      ),
    },
  ],
} satisfies Fixture;
