import { ContactList } from './contact-list';
import type { Fixture } from '../design/fixture';

export const contactListFixture = {
  name: 'contact-list',
  examples: [
    {
      title: 'Two groups',
      element: (
        <ContactList
          groups={[
            {
              id: 'sample-now',
              heading: 'The everyday ones',
              contacts: [
                {
                  address: '/contacts/?sample-report-line',
                  name: 'Sample report line',
                  for: 'Telling someone who can act.',
                  way: {
                    href: 'tel:08081570101',
                    words: '0808 157 0101',
                    label: 'Call 0808 157 0101',
                    icon: 'call',
                  },
                },
              ],
            },
            {
              id: 'sample-soon',
              heading: 'I work with children',
              contacts: [
                {
                  address: '/contacts/?sample-lead',
                  name: 'Your safeguarding lead',
                  for: 'Concerns of staff.',
                  way: undefined,
                },
              ],
            },
          ]}
        />
      ),
    },
  ],
} satisfies Fixture;
