import type { Fixture } from '../../design/fixture';
import { GlossaryList } from './glossary-list';

export const glossaryListFixture = {
  name: 'glossary-list',
  examples: [
    {
      title: 'A word and an abbreviation',
      element: (
        <GlossaryList
          terms={[
            {
              id: 'sample-grooming',
              term: 'grooming',
              html: '<p>When someone wins the trust of a child in order to harm them.</p>',
            },
            {
              id: 'sample-dsl',
              term: 'DSL',
              standsFor: 'designated safeguarding lead',
              html: '<p>The person at a school who deals with worries about a child.</p>',
            },
          ]}
        />
      ),
    },
  ],
} satisfies Fixture;
