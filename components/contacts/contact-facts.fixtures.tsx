import { ContactFacts } from './contact-facts';
import { bareSample, emergencySample, reportSample } from './contact-view.fixtures';
import type { Fixture } from '../design/fixture';

export const contactFactsFixture = {
  name: 'contact-facts',
  examples: [
    { title: 'Everything known', element: <ContactFacts contact={reportSample} /> },
    {
      title: 'Emergency: the number is not a link',
      element: <ContactFacts contact={emergencySample} />,
    },
    { title: 'Little known', element: <ContactFacts contact={bareSample} /> },
  ],
} satisfies Fixture;
