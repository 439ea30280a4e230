import type { ContactFactsView } from './contact-facts';

// Made-up services. The numbers are from the ranges kept for drama, which nobody answers, and the
// addresses are those of the page of contacts, so that the page of examples leads nowhere wrong.

/** A service with every fact that a contact can have. */
export const reportSample = {
  address: '?sample-report-line',
  name: 'Sample report line',
  for: 'Telling somebody who can act about a child at risk online.',
  notFor: 'Danger now: call 999 instead.',
  who: ['adults', 'professionals'],
  kind: 'report',
  phone: '0808 157 0101',
  textphone: '18001 0808 157 0101',
  sms: { number: '07700 900 123', text: 'HELP', note: 'Texts are free.' },
  bsl: 'https://bsl.example/',
  email: 'report@example.org',
  web: 'https://report.example/',
  webLabel: 'Report on the sample form',
  hoursInWords: ['Monday to Friday, 9am to 5:30pm, UK time', 'Saturday, 10am to 4pm, UK time'],
  openingTimes: {
    week: [
      [540, 1050],
      [1980, 2490],
      [3420, 3930],
      [4860, 5370],
      [6300, 6810],
      [7800, 8160],
    ],
    closedOn: ['2026-12-25', '2026-12-28', '2027-01-01'],
    unknownOn: ['2026-11-30', '2026-12-26'],
    from: '2026-11-01',
    to: '2027-02-01',
  },
  isOld: false,
  bankHolidays: 'closed',
  cost: 'Free from mobiles and landlines.',
  coverage: ['england', 'wales', 'northern-ireland'],
  anonymity: {
    level: 'optional',
    detail: 'You may keep your name back. They pass on what you say about the child.',
  },
  callsBack: 'Within two working days, if you leave a number.',
  nonVoice: ['web', 'email', 'sms', 'textphone', 'bsl'],
  checked: '2026-11-01',
  checkedHow: 'live-page',
  owner: 'Communications',
} satisfies ContactFactsView;

/** A helpline of which little is known, read on an old page. */
export const talkSample = {
  address: '?sample-helpline',
  name: 'Sample helpline',
  for: 'Talking it over with somebody, before or after you report.',
  who: ['adults', 'children'],
  kind: 'talk',
  phone: '0808 157 0202',
  web: 'https://helpline.example/',
  hoursInWords: [],
  isOld: true,
  coverage: ['england', 'wales', 'scotland', 'northern-ireland'],
  anonymity: { level: 'always', detail: 'They do not ask who you are.' },
  nonVoice: ['chat'],
  checked: '2025-02',
  checkedHow: 'saved-copy',
  owner: 'Communications',
} satisfies ContactFactsView;

/** The emergency service: the one whose number may be pressed only on its card. */
export const emergencySample = {
  address: '?sample-emergency',
  name: 'Sample emergency service',
  for: 'A child in danger now.',
  who: ['adults', 'children'],
  kind: 'emergency',
  phone: '01632 960 999',
  textphone: '18000',
  sms: { number: '07700 900 999', note: 'Register your phone first.' },
  bsl: 'https://bsl.example/',
  hoursInWords: ['24 hours a day, every day'],
  openingTimes: {
    week: [[0, 10080]],
    closedOn: [],
    unknownOn: [],
    from: '2026-11-01',
    to: '2027-05-01',
  },
  isOld: false,
  cost: 'Free.',
  coverage: ['england', 'wales', 'scotland', 'northern-ireland'],
  anonymity: { level: 'never', detail: 'They need to know who you are and where.' },
  nonVoice: ['sms', 'textphone', 'bsl'],
  checked: 'undated',
  checkedHow: 'saved-copy',
  owner: 'Communications',
} satisfies ContactFactsView;

/** A service that takes reports on its form only. */
export const formSample = {
  address: '?sample-form',
  name: 'Sample form',
  for: 'Reporting in writing.',
  who: ['adults'],
  kind: 'report',
  web: 'https://form.example/',
  hoursInWords: [],
  isOld: false,
  coverage: ['scotland'],
  anonymity: { level: 'never', detail: 'You must say who you are.' },
  nonVoice: ['web'],
  checked: '2026-11-01',
  checkedHow: 'live-page',
  owner: 'Communications',
} satisfies ContactFactsView;

/** A service with neither a number nor a page. */
export const bareSample = {
  address: '?sample-lead',
  name: 'The person in charge of safeguarding at the school or club where the child spends most of the week',
  for: 'Concerns of staff.',
  who: ['professionals'],
  kind: 'report',
  hoursInWords: [],
  isOld: true,
  coverage: ['wales'],
  anonymity: { level: 'not-known', detail: 'Ask before you say it.' },
  nonVoice: 'none offered',
  checked: 'undated',
  checkedHow: 'by-phone',
  owner: 'Safeguarding liaison',
} satisfies ContactFactsView;
