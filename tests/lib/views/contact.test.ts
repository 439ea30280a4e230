import { expect, test } from 'vitest';
import {
  contactActions,
  contactGroups,
  contactPageView,
  contactRow,
  ifNoAnswer,
} from '../../../lib/views/contact';
import { only, smallSite } from './small-site';

const site = smallSite();
const { contacts } = site.content;
const contact = (id: string) => only(contacts, (one) => one.id === id);

test('contacts come in the order in which they are named, the first to do first', () => {
  expect(
    contactActions(['police-101', 'police-999'], contacts, site.today).map((one) => [
      one.href,
      one.isFilled,
    ]),
  ).toEqual([
    ['tel:101', true],
    ['tel:999', false],
  ]);
});

test('a row of a list has the first way to reach a contact, with its number', () => {
  expect(contactRow(contact('listening-line'), site.today).way).toMatchObject({
    href: 'tel:116123',
    words: '116 123',
  });
});

test('every contact stands once: the everyday ones first, the others under what brings people to them', () => {
  const fewer = smallSite({
    'site.md': [['everyday: [police-999, police-101, listening-line]', 'everyday: [police-101]']],
  });
  expect(
    contactGroups(fewer).map((group) => [group.id, group.contacts.map((one) => one.address)]),
  ).toEqual([
    ['everyday', ['/contacts/police-101/']],
    ['tonight', ['/contacts/listening-line/']],
    ['police', ['/contacts/police-999/']],
  ]);
});

test('what to do when nobody answers is what the contact itself says, in its order', () => {
  expect(ifNoAnswer(contact('police-101'), contacts, site.today).map(({ href }) => href)).toEqual([
    'https://www.example.org/police/form',
    'tel:116123',
  ]);
});

test('the page of a contact has every way to reach it', () => {
  expect(contactPageView(contact('police-101'), site).actions.map(({ href }) => href)).toEqual([
    'tel:101',
    'tel:18001101',
    'https://www.example.org/police/form',
  ]);
});

test('the page of a contact numbers the sources of its words first, then those of its facts, each once', () => {
  const view = contactPageView(contact('listening-line'), site);
  expect(view.sourceNotes).toMatchObject([
    { id: 'listening-line-about', publisher: 'The listening line' },
  ]);
  expect(contactPageView(contact('police-999'), site).sourceNotes).toMatchObject([
    { id: 'police-advice-2025' },
  ]);
});
