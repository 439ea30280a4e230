import type { Fixture } from '../../design/fixture';
import { AccessibilityStatement } from './accessibility-statement';

export const accessibilityStatementFixture = {
  name: 'accessibility-statement',
  isOncePerPage: true,
  examples: [
    {
      title: 'Of a police force in Wales',
      element: (
        <AccessibilityStatement
          organisation={{ name: 'A sample force', email: 'web@force.example' }}
          address="https://tell.force.example"
          compliance="partially"
          barriers={['There are no videos in British Sign Language.']}
          prepared="2026-11-22"
          reviewed="2026-11-29"
          tested="Programs test every page each time the site is built."
          enforcedBy="ehrc"
        />
      ),
    },
  ],
} satisfies Fixture;
