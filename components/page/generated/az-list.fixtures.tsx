import { AzList } from './az-list';
import type { Fixture } from '../../design/fixture';

export const azListFixture = {
  name: 'az-list',
  examples: [
    {
      title: 'Two letters',
      element: (
        <AzList
          groups={[
            {
              letter: 'A',
              links: [
                { href: '?after', text: 'After you report' },
                { href: '?anonymity', text: 'Anonymity', hint: 'Who will know it was you?' },
              ],
            },
            { letter: 'C', links: [{ href: '?contacts', text: 'Contacts' }] },
          ]}
        />
      ),
    },
  ],
} satisfies Fixture;
