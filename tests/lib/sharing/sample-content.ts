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
    for: `What ${id} is for.`,
    who: ['adults'],
    coverage: ['wales'],
    anonymity: { level: 'not-known', detail: 'Ask before you say it.' },
    nonVoice: 'none offered',
    sources: [],
    checked: 'undated',
    checkedHow: 'saved-copy',
    checkEvery: 6,
    owner: 'Communications',
    changes: [],
  };
}

/** A contact with every fact that a contact can have. */
export function fullContact(id: string): Contact {
  return {
    ...bareContact(id),
    notFor: 'Danger now.',
    phone: '0808 157 0101',
    textphone: '18001 0808 157 0101',
    sms: { number: '07700 900 123', text: 'HELP', note: 'Texts are free.' },
    bsl: 'https://bsl.example/',
    email: 'report@help.example',
    web: 'https://report.example/form/',
    webLabel: 'Report on the form',
    hours: [
      { days: ['monday', 'tuesday'], from: '09:00', to: '17:30' },
      { days: ['saturday'], from: '10:00', to: '24:00' },
    ],
    bankHolidays: 'closed',
    cost: 'Free',
    callsBack: 'Within two days.',
    nonVoice: ['web', 'sms'],
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
  changes: [{ date: '2026-09-01', text: 'A new page.' }],
};

export const outcome: Outcome = {
  ...document('tell'),
  kind: 'outcome',
  address: '/report/tell/',
  title: 'Tell them',
  contacts: ['police-101', 'ceop'],
  haveReady: ['A name.'],
  prepare: [],
  next: ['They listen.'],
  never: ['Do not wait.'],
  warnings: [],
  readMore: [],
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
      worries: 'start',
      reviewEvery: 6,
      ifNobodyAnswers: ['Try again.'],
    },
    pages: [page, { ...page, ...document('new'), address: '/new/', shows: 'changes', changes: [] }],
    steps: [outcome],
    contacts: [
      { ...bareContact('police-999'), kind: 'emergency', phone: '01632 960 999', hours: 'always' },
      fullContact('police-101'),
      { ...bareContact('childline'), kind: 'talk', phone: '0808 157 0202' },
      { ...bareContact('ceop'), web: 'https://ceop.example/form/', webLabel: 'Report on the form' },
    ],
    sources: [],
    warnings: [],
    terms: [],
    redirects: [],
    scenarios: [],
  };
}

/** The sample with another name for the site. */
export function namedContent(name: string): Content {
  const content = sampleContent();
  return { ...content, site: { ...content.site, name } };
}
