import type { Fixture } from '../design/fixture';
import { PrepareForm } from './prepare-form';

export const prepareFormFixture = {
  name: 'prepare-form',
  examples: [
    {
      title: 'Two parts, one field with a hint',
      element: (
        <PrepareForm
          parts={[
            {
              id: 'sample-child',
              title: 'The child',
              fields: [{ id: 'sample-name', label: 'First name and age', lines: 1 }],
            },
            {
              id: 'sample-where',
              title: 'Where online',
              fields: [
                {
                  id: 'sample-links',
                  label: 'Usernames and links',
                  hint: 'One is enough.',
                  lines: 3,
                },
              ],
            },
          ]}
        />
      ),
    },
  ],
} satisfies Fixture;
