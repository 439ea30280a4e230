import type { Contact, Content } from '../content/model';
import { nationNames } from '../content/nation-names';
import { named } from '../content/named';
import { needs } from '../content/shape/contact';
import type { Published } from '../published';
import { actionView, actionViews, fillFirst, nameOf, onPaper, type ActionView } from './action';
import { sourceNotes } from './source-notes';

/** A contact as one row of a list: its name, its first way, and what it is for. */
export type ContactRow = {
  address: string;
  name: string;
  for: string;
  /** The first way to reach it, in as few words as fit beside its name. */
  way: { href: string; words: string; label: string; icon: ActionView['icon'] } | undefined;
};

export function contactRow(contact: Contact, today: string): ContactRow {
  const { address, name, for: use } = contact;
  return { address, name, for: use, way: wayOf(contact, today) };
}

function wayOf(contact: Contact, today: string): ContactRow['way'] {
  const [route] = contact.routes;
  if (route === undefined) return undefined;
  const { href, icon, nations, words: whole } = actionView(contact, today);
  const words = 'number' in route ? route.number : shortWords[route.kind];
  return {
    href: nations ? contact.address : href,
    words,
    label: 'number' in route ? whole : `${words}: ${nameOf(contact)}`,
    icon,
  };
}

const shortWords = {
  chat: 'Chat',
  web: 'Form',
  email: 'Email',
  bsl: 'Sign',
  post: 'Letter',
} as const;

/** The contacts with these ids as rows of a panel, the first filled. */
export function contactActions(
  ids: readonly string[],
  contacts: readonly Contact[],
  today: string,
): ActionView[] {
  return fillFirst(named(ids, contacts).map((contact) => actionView(contact, today)));
}

const headings = {
  picture: 'It’s about a picture',
  tonight: 'Someone to talk to tonight',
  unnamed: 'I don’t want to say who I am',
  'work-with-children': 'I work with children',
  'own-thoughts': 'I’m scared of what I might do',
  'years-ago': 'It was years ago',
  police: 'Police',
  other: 'Something else',
} as const satisfies Record<(typeof needs)[number], string>;

/** Every contact once: the everyday ones first, then by what brings people to them. */
export function contactsByNeed({ site, contacts }: Pick<Content, 'site' | 'contacts'>) {
  const { everyday } = site;
  const byNeed = needs.map((need) => ({
    id: need,
    heading: headings[need],
    contacts: contacts
      .filter((contact) => contact.need === need && !everyday.includes(contact.id))
      .sort((a, b) => a.name.localeCompare(b.name, 'en-GB')),
  }));
  return [
    { id: 'everyday', heading: 'The everyday ones', contacts: named(everyday, contacts) },
    ...byNeed,
  ].filter(({ contacts }) => contacts.length > 0);
}

/** The same as rows of lists. */
export function contactGroups({ content, today }: Pick<Published, 'content' | 'today'>) {
  return contactsByNeed(content).map((group) => ({
    ...group,
    contacts: group.contacts.map((contact) => contactRow(contact, today)),
  }));
}

const checks = {
  'saved-copy': 'We read these facts on a saved copy of their page',
  'live-page': 'We read these facts on their own page',
  'by-phone': 'We asked them by telephone',
} as const satisfies Record<Contact['checkedHow'], string>;

/** A contact's own page: the ways to reach it, its facts, words and sources, first those that the words number. */
export function contactPageView(contact: Contact, { content, render, today }: Published) {
  const rendered = render(contact);
  const ids = [
    ...rendered.sources,
    ...contact.sources.filter((id) => !rendered.sources.includes(id)),
  ];
  return {
    name: contact.name,
    for: contact.for,
    actions: actionViews(contact, today),
    ifNoAnswer: ifNoAnswer(contact, content.contacts, today),
    notFor: contact.notFor,
    who: contact.who,
    cost: contact.cost,
    covers: contact.coverage.map((nation) => nationNames[nation]),
    anonymity: contact.anonymity,
    callsBack: contact.callsBack,
    languages: contact.languages,
    interpreter: contact.interpreter,
    checked: contact.checked === 'undated' ? undefined : contact.checked,
    checkedInWords: checks[contact.checkedHow],
    isConfirmed: contact.checkedHow !== 'saved-copy',
    owner: contact.owner,
    html: rendered.html === '' ? undefined : rendered.html,
    sourceNotes: sourceNotes(ids, content),
  };
}

export type ContactPageView = ReturnType<typeof contactPageView>;

/** What to do when a contact does not answer, in order. */
export function ifNoAnswer(contact: Contact, contacts: readonly Contact[], today: string) {
  return contact.ifNoAnswer.flatMap(({ contact: id, route, words }) =>
    named([id], contacts).map((other) => {
      const { href, nations } = actionView(other, today, { route });
      return {
        href: nations ? other.address : href,
        words,
        name: other.name,
        onPaper: onPaper(other, route),
      };
    }),
  );
}

/** Every way to reach the contact for emergencies. */
export function emergencyActions({ content, today }: Pick<Published, 'content' | 'today'>) {
  return named([content.site.emergency], content.contacts).flatMap((contact) =>
    actionViews(contact, today),
  );
}
