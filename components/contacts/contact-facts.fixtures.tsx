import { ContactFacts } from './contact-facts';
import { bareContact, fullContact } from './contact-view.fixtures';
import type { Fixture } from '../design/fixture';

export const contactFactsFixture = {
  name: 'contact-facts',
  examples: [
    { title: 'Everything known', element: <ContactFacts contact={fullContact} /> },
    { title: 'Little known', element: <ContactFacts contact={bareContact} /> },
  ],
} satisfies Fixture;
