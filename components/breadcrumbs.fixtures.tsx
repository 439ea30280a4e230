import { Breadcrumbs } from './breadcrumbs';
import type { Fixture } from './fixture';

export const breadcrumbsFixture = {
  name: 'breadcrumbs',
  isOnEveryPage: true,
  examples: [
    { title: 'Below the home page', element: <Breadcrumbs parents={[{ href: '/', text: 'Home' }]} current="Stings" /> },
    { title: 'Deeper', element: <Breadcrumbs parents={[{ href: '/', text: 'Home' }, { href: '/stings/', text: 'Stings' }]} current="The law in plain words" /> },
  ],
} satisfies Fixture;
