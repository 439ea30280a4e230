import type { Fixture } from '../design/fixture';
import { PageHeading } from '../page/page-heading';
import { PageLayout, type SiteFrame } from './page-layout';

const site = {
  name: 'Who to tell',
  organisation: { name: 'a sample charity', isPolice: false },
  exitHref: 'https://www.example.com/weather',
  emergency: '?danger',
  menu: [
    { href: '?report', text: 'Report' },
    { href: '?contacts', text: 'Who to contact' },
    { href: '?parents', text: 'For parents' },
    { href: '?stings', text: 'Stings' },
    { href: '?schools', text: 'Schools' },
  ],
  footer: [
    { href: '?about', text: 'About this site' },
    { href: '?about-privacy', text: 'Privacy' },
    { href: '?about-accessibility', text: 'Accessibility' },
    { href: '?a-z', text: 'A to Z' },
  ],
} satisfies SiteFrame;

export const pageLayoutFixture = {
  name: 'page-layout',
  isOncePerPage: true,
  examples: [
    {
      title: 'The home page',
      element: (
        <PageLayout site={site} current="/">
          <PageHeading
            title="Who to tell"
            lead="Worried about a child online? Find out who to tell."
          />
        </PageLayout>
      ),
    },
    {
      title: 'A step of the flow, without a menu',
      element: (
        <PageLayout site={site} current="/report/" isFlow>
          <PageHeading title="Is a child in danger right now?" />
        </PageLayout>
      ),
    },
  ],
} satisfies Fixture;
