import type { Fixture } from '../design/fixture';
import { SiteFooter } from './site-footer';

const links = [
  { href: '?about', text: 'About this site' },
  { href: '?about-privacy', text: 'Privacy' },
  { href: '?about-accessibility', text: 'Accessibility' },
  { href: '?a-z', text: 'A to Z' },
];

export const siteFooterFixture = {
  name: 'site-footer',
  isOncePerPage: true,
  examples: [
    {
      title: 'Not the police',
      element: (
        <SiteFooter
          name="Who to tell"
          organisation={{ name: 'a sample charity', isPolice: false }}
          links={links}
        />
      ),
    },
    {
      title: 'A police force in its own name',
      element: (
        <SiteFooter
          name="Who to tell"
          organisation={{ name: 'a sample force', isPolice: true, email: 'web@force.example' }}
          links={links}
        />
      ),
    },
  ],
} satisfies Fixture;
