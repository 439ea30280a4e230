import { AnswerList } from './answer-list';
import type { Fixture } from '../design/fixture';

export const answerListFixture = {
  name: 'answer-list',
  examples: [
    {
      title: 'Few answers',
      element: (
        <AnswerList
          groups={[
            {
              answers: [
                { text: 'Yes', href: '?report-call-999' },
                { text: 'No', href: '?report-what-happened' },
                {
                  text: "I'm not sure",
                  href: '?report-call-999',
                  hint: 'If you are not sure, treat it as yes.',
                },
              ],
            },
          ]}
        />
      ),
    },
    {
      title: 'Grouped under headings',
      element: (
        <AnswerList
          groups={[
            {
              heading: 'About a child I know',
              answers: [
                {
                  text: 'Someone online is talking sexually to, pressuring, or trying to meet a child I know',
                  href: '?report-who-you-are',
                },
                {
                  text: 'A sexual picture or video of a child I know has been shared',
                  href: '?report-demands',
                },
              ],
            },
            {
              heading: 'Something else',
              answers: [{ text: "I'm not sure", href: '?report-talk-it-over' }],
            },
          ]}
        />
      ),
    },
  ],
} satisfies Fixture;
