import type { ActionView } from '../../lib/views/action';
import type { ContactPageView } from '../../lib/views/contact';

// Made-up services. The numbers are from the ranges kept for drama, which nobody answers, and the
// addresses are those of the page of contacts, so that the page of examples leads nowhere wrong.

const row = { isFilled: false, isEmergency: false } as const;

/** The one to do first. */
export const callSample = {
  ...row,
  href: 'tel:08081570101',
  words: 'Call 0808 157 0101',
  note: 'Free, day and night',
  icon: 'call',
  isFilled: true,
} satisfies ActionView;

export const chatSample = {
  ...row,
  href: 'https://helpline.example/',
  words: 'Chat with the sample helpline',
  note: 'No speaking',
  icon: 'chat',
} satisfies ActionView;

/** A form of which each nation has its own. */
export const formSample = {
  ...row,
  href: 'https://form.example/',
  words: 'Sample form',
  note: 'No speaking',
  icon: 'write',
  nations: [
    { name: 'England and Wales', href: 'https://form.example/', words: 'Sample form' },
    { name: 'Scotland', href: 'https://form.example/scotland', words: 'Scottish sample form' },
  ],
} satisfies ActionView;

/** The call for emergencies, the only row in red. */
export const emergencySample = {
  ...row,
  href: 'tel:01632960999',
  words: 'Call 01632 960 999',
  icon: 'call',
  isFilled: true,
  isEmergency: true,
} satisfies ActionView;

/** Somebody without a number, whose row leads to words. */
export const personSample = {
  ...row,
  href: '/contacts/?sample-lead',
  words: 'Your safeguarding lead',
  note: 'Ask the school office who it is',
  icon: 'person',
} satisfies ActionView;

/** A contact with all that its own page can say. */
export const fullContact = {
  name: 'Sample report line',
  for: 'Telling someone who can act about a child at risk online.',
  actions: [callSample, formSample],
  ifNoAnswer: [
    {
      href: 'tel:01632960999',
      words: 'In danger? Call.',
      name: 'Sample emergency',
      onPaper: '01632 960 999',
    },
  ],
  notFor: 'Danger now: call 999 instead.',
  who: ['adults', 'professionals'],
  cost: 'Free from mobiles and landlines.',
  covers: ['England', 'Wales', 'Northern Ireland'],
  anonymity: {
    level: 'optional',
    detail: 'You may leave your name out. They pass on what you say about the child.',
  },
  callsBack: 'Within two working days, if you leave a number.',
  languages: ['Welsh'],
  interpreter: 'Say the name of your language in English.',
  checked: '2026-11-01',
  checkedInWords: 'We read these facts on their own page',
  isConfirmed: true,
  owner: 'Communications',
  html: undefined,
  sourceNotes: [],
} satisfies ContactPageView;

/** A contact of which little is known. */
export const bareContact = {
  ...fullContact,
  name: 'The person in charge of safeguarding at the school or club where the child spends most of the week',
  actions: [personSample],
  ifNoAnswer: [],
  notFor: undefined,
  cost: undefined,
  callsBack: undefined,
  languages: [],
  interpreter: undefined,
  anonymity: { level: 'not-known', detail: 'Ask before you say it.' },
  checked: undefined,
  isConfirmed: false,
} satisfies ContactPageView;
