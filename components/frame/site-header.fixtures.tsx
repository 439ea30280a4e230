import type { Fixture } from '../design/fixture';
import { SiteHeader } from './site-header';

const menu = [
  { href: '?report', text: 'Report' },
  { href: '?contacts', text: 'Who to contact' },
  { href: '?parents', text: 'For parents' },
  { href: '?stings', text: 'Stings' },
  { href: '?schools', text: 'Schools' },
];

export const siteHeaderFixture = {
  name: 'site-header',
  isOncePerPage: true,
  examples: [
    {
      title: 'On the home page',
      element: <SiteHeader name="Who to tell" menu={menu} current="/" />,
    },
    {
      title: 'On a page of the menu',
      element: <SiteHeader name="Who to tell" menu={menu} current="?stings" />,
    },
    {
      title: 'Deeper in a section',
      element: <SiteHeader name="Who to tell" menu={menu} current="?stings-law" />,
    },
  ],
} satisfies Fixture;
