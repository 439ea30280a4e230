import { ContactList } from './contact-list';
import { emergencySample, reportSample, talkSample } from './contact-view.fixtures';
import type { Fixture } from '../design/fixture';

export const contactListFixture = {
  name: 'contact-list',
  examples: [
    {
      title: 'Two groups',
      element: (
        <ContactList
          groups={[
            { id: 'sample-now', heading: 'Now', contacts: [emergencySample] },
            { id: 'sample-soon', heading: 'Soon', contacts: [reportSample, talkSample] },
          ]}
        />
      ),
    },
  ],
} satisfies Fixture;
