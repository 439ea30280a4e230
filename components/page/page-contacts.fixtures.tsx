import { reportSample } from '../contacts/contact-view.fixtures';
import type { Fixture } from '../design/fixture';
import { PageContacts } from './page-contacts';

export const pageContactsFixture = {
  name: 'page-contacts',
  examples: [
    { title: 'At the end of a page', element: <PageContacts contacts={[reportSample]} /> },
  ],
} satisfies Fixture;
