import { emergencySample } from '../contacts/contact-view.fixtures';
import type { Fixture } from '../design/fixture';
import { HomeStart } from './home-start';

const worries = [
  {
    heading: 'About a child I know',
    answers: [{ text: 'Someone online is trying to meet them', href: '?report-who-you-are' }],
  },
];

export const homeStartFixture = {
  name: 'home-start',
  examples: [
    {
      title: 'Danger, worries, doors',
      element: (
        <HomeStart
          emergency={emergencySample}
          dangerSigns={['a child is with somebody who may harm them', 'a child is missing']}
          emergencyHref="?danger"
          worries={worries}
          doors={[{ href: '?doors', text: 'Answer the questions' }]}
        />
      ),
    },
  ],
} satisfies Fixture;
