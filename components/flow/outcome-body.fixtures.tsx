import {
  bareSample,
  emergencySample,
  formSample,
  reportSample,
  talkSample,
} from '../contacts/contact-view.fixtures';
import type { Fixture } from '../design/fixture';
import { OutcomeBody, type OutcomeBodyProps } from './outcome-body';

/** An outcome as long as the longest of the flow. */
export const fullOutcome = {
  first: reportSample,
  withoutSpeaking: [reportSample],
  warnings: [
    {
      title: 'Do not copy or send pictures of children',
      html: '<p>Do not look again, copy, screenshot or forward them, not even to the police.</p>',
    },
  ],
  haveReady: [
    "The child's first name and age, and whether they are safe now.",
    'What happened, in your words and theirs.',
    'When it happened, and whether a meeting is planned.',
    'The app or game, usernames, links and phone numbers.',
    'What you have kept, and who else knows.',
  ],
  next: [
    'You get a reference number. Write it down.',
    'A specialist may call you back.',
    'It can take days. Call again with your reference if you hear nothing.',
  ],
  never: [
    'Do not answer as your child.',
    'Do not confront the person.',
    'Do not delete messages or accounts.',
    'Do not blame the child.',
  ],
  ifNobodyAnswers: [
    'If the line is busy, use the online form.',
    'If the form does not work, call the sample helpline.',
    'If a child is in danger, call 999. Do not wait until morning.',
  ],
  alsoPossible: [talkSample, formSample],
  readMore: [{ href: '?after', text: 'After you report, step by step' }],
  prepare: {
    href: '?prepare',
    text: 'Get ready for what to say',
    parts: [
      { href: '?prepare#child', text: 'The child' },
      { href: '?prepare#when', text: 'When' },
    ],
  },
  addressInWords: 'who-to-tell.example/report/tell-police/',
} satisfies OutcomeBodyProps;

export const outcomeBodyFixture = {
  name: 'outcome-body',
  examples: [
    { title: 'With every part', element: <OutcomeBody {...fullOutcome} /> },
    {
      title: 'Emergency, with as little as an outcome can have',
      element: (
        <OutcomeBody
          first={emergencySample}
          withoutSpeaking={[emergencySample]}
          warnings={[]}
          haveReady={['Where the child is.']}
          next={['They ask where you are.']}
          never={['Do not wait.']}
          ifNobodyAnswers={['Call again.']}
          alsoPossible={[]}
          readMore={[]}
          addressInWords="who-to-tell.example/report/call-999/"
        />
      ),
    },
    {
      title: 'A first contact that needs a voice',
      element: (
        <OutcomeBody
          {...fullOutcome}
          first={bareSample}
          withoutSpeaking={[talkSample, reportSample]}
        />
      ),
    },
  ],
} satisfies Fixture;
