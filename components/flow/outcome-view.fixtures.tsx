import type { Fixture } from '../design/fixture';
import { fullOutcome } from './outcome-body.fixtures';
import { OutcomeView } from './outcome-view';

export const outcomeViewFixture = {
  name: 'outcome-view',
  isOncePerPage: true,
  examples: [
    {
      title: 'With words of its own and a way back',
      element: (
        <OutcomeView
          {...fullOutcome}
          sources={[]}
          title="Tell the police today"
          html="<p>You do not have to be sure.</p>"
          back={{ href: '?report', text: 'Back to the question before' }}
        />
      ),
    },
    {
      title: 'Without',
      element: <OutcomeView {...fullOutcome} sources={[]} title="Tell the police today" />,
    },
  ],
} satisfies Fixture;
