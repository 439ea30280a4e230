import type { Contact } from '../content/model';
import { named } from '../content/named';
import { isOverdue } from '../dates';
import { hoursInWords } from '../hours/in-words';
import { openingTimes } from '../hours/opening-times';
import type { Published } from '../site';
import { sourceNotes } from './source-notes';

/** Facts older than this are shown with "check before you rely on this". */
const OLD_AFTER_MONTHS = 12;

/** A contact as cards and lists show it. */
export function contactView(contact: Contact, today: string) {
  return {
    ...contact,
    hoursInWords: hoursInWords(contact.hours),
    openingTimes: isOverdue(contact.checked, contact.checkEvery, today)
      ? undefined
      : openingTimes(contact),
    isOld: isOverdue(contact.checked, OLD_AFTER_MONTHS, today),
  };
}

export type ContactView = ReturnType<typeof contactView>;

/** The contacts with these ids, in this order. */
export function contactViews(
  ids: readonly string[],
  contacts: readonly Contact[],
  today: string,
): ContactView[] {
  return named(ids, contacts).map((contact) => contactView(contact, today));
}

const GROUPS = [
  { id: 'emergency', heading: 'In an emergency', kind: 'emergency' },
  { id: 'report', heading: 'To report', kind: 'report' },
  { id: 'talk', heading: 'To talk it over', kind: 'talk' },
] as const;

/** Every contact, under the heading of its kind; by name. */
export function contactGroups(contacts: readonly Contact[], today: string) {
  return GROUPS.map(({ id, heading, kind }) => ({
    id,
    heading,
    contacts: contacts
      .filter((contact) => contact.kind === kind)
      .map((contact) => contactView(contact, today))
      .sort((a, b) => a.name.localeCompare(b.name, 'en-GB')),
  }));
}

/** A contact's own page: its facts, its words and its sources, first those that the words number. */
export function contactPageView(contact: Contact, { content, render, today }: Published) {
  const rendered = render(contact);
  const ids = [
    ...rendered.sources,
    ...contact.sources.filter((id) => !rendered.sources.includes(id)),
  ];
  return {
    ...contactView(contact, today),
    html: rendered.html === '' ? undefined : rendered.html,
    sourceNotes: sourceNotes(ids, rendered.sources.length, content.sources),
  };
}
