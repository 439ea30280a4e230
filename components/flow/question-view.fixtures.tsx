import type { Fixture } from '../design/fixture';
import { QuestionView } from './question-view';

const groups = [
  {
    answers: [
      { text: 'A parent or carer', href: '?report-tell-police' },
      { text: "I'm not sure", href: '?report-talk-it-over' },
    ],
  },
];

export const questionViewFixture = {
  name: 'question-view',
  isOncePerPage: true,
  examples: [
    {
      title: 'With words of its own and a way back',
      element: (
        <QuestionView
          title="Who are you to the child?"
          html="<p>Choose the nearest.</p>"
          groups={groups}
          back="/report/"
        />
      ),
    },
    {
      title: 'Without',
      element: <QuestionView title="Is a child in danger now?" groups={groups} />,
    },
  ],
} satisfies Fixture;
