import { reportSample } from './contact-view.fixtures';
import type { Fixture } from './fixture';
import { PageContacts } from './page-contacts';

export const pageContactsFixture = {
  name: 'page-contacts',
  examples: [
    { title: 'At the end of a page', element: <PageContacts contacts={[reportSample]} /> },
  ],
} satisfies Fixture;
