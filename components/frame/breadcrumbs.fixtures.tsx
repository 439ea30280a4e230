import { Breadcrumbs } from './breadcrumbs';
import type { Fixture } from '../design/fixture';

export const breadcrumbsFixture = {
  name: 'breadcrumbs',
  isOncePerPage: true,
  examples: [
    {
      title: 'Below the home page',
      element: <Breadcrumbs parents={[{ href: '/', text: 'Home' }]} />,
    },
    {
      title: 'Deeper',
      element: (
        <Breadcrumbs
          parents={[
            { href: '/', text: 'Home' },
            { href: '?stings', text: 'Stings' },
          ]}
        />
      ),
    },
  ],
} satisfies Fixture;
