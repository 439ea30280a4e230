import { describe, expect, test } from 'vitest';
import {
  contactGroups,
  contactPageView,
  contactView,
  contactViews,
} from '../../../lib/views/contact';
import { only, smallSite } from './small-site';

const site = smallSite();
const { contacts } = site.content;
const contact = (id: string) => only(contacts, (one) => one.id === id);

test('contacts come in the order in which they are named', () => {
  expect(
    contactViews(['police-101', 'police-999'], contacts, site.today).map((one) => one.id),
  ).toEqual(['police-101', 'police-999']);
});

test('hours are said in words', () => {
  expect(contactView(contact('police-101'), site.today).hoursInWords).toEqual([
    'Monday to Friday, 9am to 5:30pm, UK time',
  ]);
});

describe('a contact that was last checked', () => {
  test.each([
    ['three weeks ago', 'police-999', false],
    ['more than a year ago', 'police-101', true],
    ['on a day that nobody knows', 'listening-line', true],
  ])('%s is old: %s, %s', (_when, id, isOld) => {
    expect(contactView(contact(id), site.today).isOld).toBe(isOld);
  });

  test('is old from the day after a year, and not before', () => {
    const seen = { ...contact('police-999'), checked: '2025-11-22' };
    expect(['2026-11-22', '2026-11-23'].map((day) => contactView(seen, day).isOld)).toEqual([
      false,
      true,
    ]);
  });

  test('longer ago than it may be never says that it is open now', () => {
    expect(contactView(contact('police-101'), site.today).openingTimes).toBeUndefined();
    expect(contactView(contact('police-999'), site.today).openingTimes).toBeDefined();
  });
});

test('every contact stands in the group of its kind, by name', () => {
  const groups = contactGroups(contacts, site.today);
  expect(groups.map((group) => [group.id, group.contacts.map((one) => one.id)])).toEqual([
    ['emergency', ['police-999']],
    ['report', ['police-101']],
    ['talk', ['listening-line']],
  ]);
});

test('the page of a contact numbers the sources of its words first, then those of its facts, each once', () => {
  const view = contactPageView(contact('listening-line'), site);
  expect(view.sourceNotes).toMatchObject([
    { id: 'source-1', publisher: 'The listening line', backHref: '#mention-1' },
  ]);
  expect(contactPageView(contact('police-999'), site).sourceNotes).toMatchObject([
    { id: 'source-1', backHref: undefined },
  ]);
});
