import type { OutcomeView as Outcome } from '../../lib/views/step';
import {
  callSample,
  chatSample,
  emergencySample,
  formSample,
} from '../contacts/contact-view.fixtures';
import type { Fixture } from '../design/fixture';
import { OutcomeView } from './outcome-view';

const fullOutcome = {
  title: 'Tell the police today',
  lead: 'One of these is enough. You don’t have to be sure.',
  howSoonInWords: 'Today',
  html: undefined,
  sources: [],
  actions: [callSample, formSample, chatSample],
  neverHeading: 'Until they answer, don’t',
  never: ['reply as your child, or confront anyone', 'delete messages or accounts'],
  say: ['The child’s first name and age', 'What happened, when, and any plan to meet'],
  next: ['You get a reference number. Write it down.'],
  ifNoAnswer: [
    {
      href: 'https://form.example/',
      words: 'Send the form.',
      name: 'Sample form',
      onPaper: 'https://form.example/',
    },
  ],
  whoWillKnow: 'You don’t have to give your name.',
  doubts: [
    {
      id: 'sample-doubt',
      question: 'What if I’m wrong?',
      html: '<p>You do not have to be sure.</p>',
      sources: [],
      saidBy: ['Sample police'],
    },
  ],
  elsewhere: [
    {
      href: '/contacts/?sample',
      name: 'Sample helpline',
      words: 'Talk it over first.',
      onPaper: '01632 960 101',
    },
  ],
  namedOnly: [{ name: 'Sample report line', onPaper: 'https://report.example/' }],
  readMore: [{ href: '/after/', text: 'After you report' }],
  steady: { line: 'This is a lot to carry.', action: { ...callSample, isFilled: false } },
  isForChildren: false,
  prepare: { href: '/prepare/#child', text: 'Get ready for what to say' },
  back: '/report/',
  reviewed: '2026-11-25',
  addressInWords: 'who-to-tell.example/report/tell-police/',
} satisfies Outcome;

export const outcomeViewFixture = {
  name: 'outcome-view',
  isOncePerPage: true,
  examples: [
    { title: 'With every part', element: <OutcomeView {...fullOutcome} /> },
    {
      title: 'Emergency, with as little as an outcome can have',
      element: (
        <OutcomeView
          {...fullOutcome}
          actions={[emergencySample]}
          never={[]}
          say={[]}
          next={[]}
          ifNoAnswer={[]}
          whoWillKnow={undefined}
          doubts={[]}
          elsewhere={[]}
          namedOnly={[]}
          readMore={[]}
          steady={undefined}
          prepare={undefined}
          back={undefined}
        />
      ),
    },
  ],
} satisfies Fixture;
