import { CareCard } from './care-card';
import type { Fixture } from '../design/fixture';
import { TelLink } from '../basics/tel-link';

export const careCardFixture = {
  name: 'care-card',
  examples: [
    {
      title: 'Emergency',
      element: (
        <CareCard kind="emergency" title="Call 999 now if:">
          <ul>
            <li>a child is with somebody who may harm them</li>
            <li>a child is on the way to meet somebody</li>
            <li>abuse is happening live</li>
          </ul>
          <p className="number">
            Call <TelLink number="999" />
          </p>
        </CareCard>
      ),
    },
    {
      title: 'Report',
      element: (
        <CareCard kind="report" title="Tell the police if:">
          <p>a child may be at risk, but not this minute.</p>
        </CareCard>
      ),
    },
    {
      title: 'Talk it over',
      element: (
        <CareCard kind="talk" title="Talk to a helpline if:">
          <p>you are not sure what you have seen.</p>
        </CareCard>
      ),
    },
  ],
} satisfies Fixture;
