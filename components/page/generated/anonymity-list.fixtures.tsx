import { AnonymityList } from './anonymity-list';
import type { Fixture } from '../../design/fixture';

const levels = ['never', 'optional', 'always', 'not-known'] as const;

export const anonymityListFixture = {
  name: 'anonymity-list',
  examples: [
    {
      title: 'Each level',
      element: (
        <AnonymityList
          groups={levels.map((level) => ({
            level,
            contacts: [
              {
                address: `/contacts/?sample-${level}`,
                name: `Sample line, ${level}`,
                anonymity: { level, detail: 'They pass on what you say about the child.' },
              },
            ],
          }))}
        />
      ),
    },
  ],
} satisfies Fixture;
