import type { Fixture } from '../design/fixture';
import { PageHeading } from './page-heading';

export const pageHeadingFixture = {
  name: 'page-heading',
  isOncePerPage: true,
  examples: [
    {
      title: 'With a lead',
      element: (
        <PageHeading
          title="What to keep"
          lead="Words, usernames, links and dates help. Pictures of children do not."
        />
      ),
    },
    { title: 'Alone', element: <PageHeading title="What are you worried about?" /> },
  ],
} satisfies Fixture;
