import type { Hours } from '../../../lib/content/shape/contact';
import type { Contact, Content, Document, Outcome, Page } from '../../../lib/content/model';

/** Made-up content for tests of links, cards, posters and data. The numbers are from the ranges kept for drama. */
export const ADDRESS = 'https://site.example';

function document(id: string): Document {
  return { path: `${id}.md`, id, body: '', bodyStartsAfterLine: 1 };
}

/** A contact of which only what every contact must say is known: no number, no hours, no source, no date. */
export function bareContact(id: string): Contact {
  return {
    ...document(id),
    address: `/contacts/${id}/`,
    name: `The ${id} service`,
    kind: 'report',
    need: 'other',
    for: `What ${id} is for.`,
    who: ['adults'],
    routes: [],
    howToFind: 'Ask around.',
    coverage: ['wales'],
    anonymity: { level: 'not-known', detail: 'Ask before you say it.' },
    ifNoAnswer: [],
    languages: [],
    alsoCalled: [],
    alsoCalledInWelsh: [],
    sources: [],
    checked: 'undated',
    checkedHow: 'saved-copy',
    checkEvery: 6,
    owner: 'Communications',
    changes: [],
  };
}

const hours: Hours = [
  { days: ['monday', 'tuesday'], from: '09:00', to: '17:30' },
  { days: ['saturday'], from: '10:00', to: '24:00' },
];

/** A contact with every fact that a contact can have. */
export function fullContact(id: string): Contact {
  return {
    ...bareContact(id),
    notFor: 'Danger now.',
    shortName: 'Full',
    protects: 'police',
    howToFind: undefined,
    routes: [
      { kind: 'phone', number: '0808 157 0101', hours, bankHolidays: 'closed' },
      { kind: 'textphone', number: '18001 0808 157 0101' },
      { kind: 'sms', number: '07700 900 123', text: 'HELP', note: 'Texts are free.' },
      { kind: 'chat', address: 'https://chat.example/', label: 'Chat with them', hours: 'always' },
      { kind: 'bsl', address: 'https://bsl.example/' },
      { kind: 'email', address: 'report@help.example' },
      {
        kind: 'web',
        address: 'https://report.example/form/',
        label: 'Report on the form',
        nations: ['wales'],
      },
      { kind: 'post', address: '1 Sample Street, Cardiff' },
    ],
    ifNoAnswer: [{ contact: 'childline', route: 'phone', words: 'Call them instead.' }],
    languages: ['Welsh'],
    interpreter: 'Say the name of your language.',
    cost: 'Free',
    callsBack: 'Within two days.',
    checked: '2026-08',
    checkedHow: 'live-page',
    changes: [{ date: '2026-10-01', text: 'New hours on Saturday.' }],
  };
}

const page: Page = {
  ...document('index'),
  address: '/',
  title: 'Home',
  description: 'Home.',
  order: 1,
  reviewed: '2026-03-04',
  owner: 'Communications',
  contacts: [],
  warnings: [],
  signOff: [],
  alsoCalled: [],
  changes: [{ date: '2026-09-01', text: 'A new page.' }],
};

const outcome: Outcome = {
  ...document('tell'),
  kind: 'outcome',
  address: '/report/tell/',
  title: 'Tell them',
  howSoon: 'today',
  lead: 'They listen.',
  actions: [{ contact: 'police-101' }, { contact: 'ceop' }],
  equal: false,
  never: ['wait', 'confront anyone'],
  say: ['A name.'],
  next: ['They listen.'],
  doubts: [],
  elsewhere: [],
  prepare: [],
  readMore: [],
  alsoCalled: [],
  signOff: [],
  reviewed: '2026-05-06',
  owner: 'Communications',
  changes: [],
};

export function sampleContent(): Content {
  return {
    site: {
      ...document('site'),
      name: 'Sample site',
      description: 'A sample.',
      address: ADDRESS,
      organisation: { name: 'The sample project', isPolice: false },
      exitLink: 'https://weather.example/',
      footer: ['/'],
      menu: ['/', '/', '/', '/'],
      emergency: 'police-999',
      emergencyPage: '/',
      frames: ['police-101', 'childline', 'ceop'],
      posters: { pupils: ['childline'], parents: ['police-101', 'ceop'] },
      reviewEvery: 6,
      everyday: ['police-101'],
      doors: [],
      pictureRule: 'send a picture',
      pictureRuleChild: 'send the picture',
    },
    pages: [page, { ...page, ...document('new'), address: '/new/', shows: 'changes', changes: [] }],
    steps: [outcome],
    contacts: [
      {
        ...bareContact('police-999'),
        kind: 'emergency',
        routes: [{ kind: 'phone', number: '01632 960 999', hours: 'always' }],
      },
      fullContact('police-101'),
      {
        ...bareContact('childline'),
        kind: 'talk',
        routes: [{ kind: 'phone', number: '0808 157 0202' }],
      },
      {
        ...bareContact('ceop'),
        routes: [
          { kind: 'web', address: 'https://ceop.example/form/', label: 'Report on the form' },
        ],
      },
    ],
    forces: [],
    doubts: [],
    sources: [],
    warnings: [],
    terms: [],
    searches: { searches: [] },
    redirects: [],
    scenarios: [],
    asked: [],
    approvals: [],
  };
}

/** The sample with another name for the site. */
export function namedContent(name: string): Content {
  const content = sampleContent();
  return { ...content, site: { ...content.site, name } };
}
