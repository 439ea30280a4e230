import type { Fixture } from '../design/fixture';
import type { FlowBranch } from '../../lib/flow/outline';
import { FlowOutline } from './flow-outline';

const emergency = {
  kind: 'outcome',
  title: 'Call 999 now',
  address: '?report-call-999',
} satisfies FlowBranch;
const police = {
  kind: 'outcome',
  title: 'Tell the police',
  address: '?report-tell-police',
} satisfies FlowBranch;

export const flowOutlineFixture = {
  name: 'flow-outline',
  examples: [
    {
      title: 'Two questions',
      element: (
        <FlowOutline
          question={{
            kind: 'question',
            title: 'Is a child in danger now?',
            address: '?report',
            answers: [
              { text: 'Yes', leadsTo: emergency },
              {
                text: 'No',
                leadsTo: {
                  kind: 'question',
                  title: 'What are you worried about?',
                  address: '?report-what-happened',
                  answers: [
                    { text: 'An adult worries me', leadsTo: police },
                    { text: "I'm not sure", leadsTo: police },
                  ],
                },
              },
              { text: "I'm not sure", leadsTo: emergency },
            ],
          }}
        />
      ),
    },
  ],
} satisfies Fixture;
