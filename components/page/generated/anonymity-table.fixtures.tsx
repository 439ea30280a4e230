import { AnonymityTable } from './anonymity-table';
import type { Fixture } from '../../design/fixture';

const levels = ['never', 'optional', 'always', 'not-known'] as const;

export const anonymityTableFixture = {
  name: 'anonymity-table',
  examples: [
    {
      title: 'Each level',
      element: (
        <AnonymityTable
          caption="Who will know it was me?"
          rows={levels.map((level) => ({
            address: `/contacts/?sample-${level}`,
            name: `Sample line, ${level}`,
            anonymity: { level, detail: 'They pass on what you say about the child.' },
            callsBack: level === 'not-known' ? undefined : 'If you leave a number.',
          }))}
        />
      ),
    },
  ],
} satisfies Fixture;
