import { describe, expect, test } from 'vitest';
import { actionView, actionViews, fillFirst } from '../../../lib/views/action';
import { only, smallSite } from './small-site';

const site = smallSite();
const contact = (id: string, from = site) => only(from.content.contacts, (one) => one.id === id);

describe('a row of the panel', () => {
  test('uses the first way to reach a contact, and another when it is asked for', () => {
    expect(actionView(contact('police-101'), site.today).href).toBe('tel:101');
    expect(actionView(contact('police-101'), site.today, { route: 'web' }).href).toBe(
      'https://www.example.org/police/form',
    );
  });

  test('says the number, and whose it is when it is long', () => {
    expect(actionView(contact('police-101'), site.today).words).toBe('Call 101');
    expect(actionView(contact('listening-line'), site.today).words).toBe(
      'Call Listening line 116 123',
    );
  });

  test('says what an outcome wishes instead', () => {
    expect(
      actionView(contact('police-101'), site.today, { words: 'Call the police', note: 'Today' }),
    ).toMatchObject({ words: 'Call the police', note: 'Today' });
  });

  test('says on paper how to reach whoever its words do not', () => {
    const paper = (wish: Parameters<typeof actionView>[2]) =>
      actionView(contact('police-101'), site.today, wish).onPaper;
    expect(paper({})).toBeUndefined();
    expect(paper({ words: 'Call the police' })).toBe('101');
    expect(paper({ route: 'web' })).toBe('https://www.example.org/police/form');
  });

  test('says hours only when somebody has confirmed them', () => {
    expect(actionView(contact('police-101'), site.today).note).toBeUndefined();
    expect(actionView(contact('police-101'), site.today).openingTimes).toBeUndefined();
    expect(actionView(contact('police-999'), site.today).openingTimes).toBeDefined();
  });

  test('says which days to come are odd, whatever its note, and none that is over', () => {
    const police = contact('police-101');
    const noteOf = (note?: string) => {
      const routes = police.routes.map((route) =>
        route.kind === 'phone'
          ? {
              ...route,
              ...(note === undefined ? {} : { note }),
              oddDays: [
                { day: '2026-01-01', is: 'closed' as const },
                { day: '2026-12-25', is: 'closed' as const },
              ],
            }
          : route,
      );
      return actionView({ ...police, routes }, site.today).note;
    };
    expect([noteOf(), noteOf('In Welsh too')]).toEqual([
      'Closed on 25 December 2026.',
      'In Welsh too. Closed on 25 December 2026.',
    ]);
  });

  test('says of every way but the telephone that it needs no speaking', () => {
    expect(actionView(contact('police-101'), site.today, { route: 'textphone' }).note).toBe(
      'No speaking',
    );
  });

  test('is red only when it calls in an emergency', () => {
    expect(actionView(contact('police-999'), site.today).isEmergency).toBe(true);
    expect(actionView(contact('police-999'), site.today, { route: 'textphone' }).isEmergency).toBe(
      false,
    );
  });

  test('leads to the page of a contact that has no way of its own', () => {
    const lead = { ...contact('police-101'), routes: [], howToFind: 'Ask at the office.' };
    expect(actionView(lead, site.today)).toMatchObject({
      href: '/contacts/police-101/',
      note: 'Ask at the office.',
      icon: 'person',
    });
  });

  test('unfolds into the nations when each has a way of its own', () => {
    const forms = smallSite({
      'contacts/police-101.md': [
        [
          '    label: "Write on the police form"\n',
          '    label: "Write on the police form"\n    nations: [england, wales]\n  - kind: web\n' +
            '    address: https://www.example.org/scotland\n    label: "Write on the Scottish form"\n' +
            '    nations: [scotland]\n',
        ],
      ],
    });
    const form = actionView(contact('police-101', forms), site.today, { route: 'web' });
    expect(form.nations?.map(({ name, href }) => [name, href])).toEqual([
      ['England and Wales', 'https://www.example.org/police/form'],
      ['Scotland', 'https://www.example.org/scotland'],
    ]);
    expect(form.onPaper).toBe(
      'England and Wales: https://www.example.org/police/form\nScotland: https://www.example.org/scotland',
    );
    expect(actionViews(contact('police-101', forms), site.today)).toHaveLength(3);
  });
});

test('one row is filled: the first', () => {
  const rows = fillFirst(actionViews(contact('police-101'), site.today));
  expect(rows.map(({ isFilled }) => isFilled)).toEqual([true, false, false]);
});
