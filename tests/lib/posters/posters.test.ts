import { describe, expect, it } from 'vitest';
import { newestReview } from '../../../lib/content/newest-review';
import { posters } from '../../../lib/posters/posters';
import { ADDRESS, sampleContent } from '../sharing/sample-content';

const all = posters(sampleContent(), ADDRESS);

describe('posters', () => {
  it('come in three sizes for pupils and for parents', () => {
    expect(all.map(({ id }) => id)).toEqual([
      'pupils-a4',
      'pupils-a5',
      'pupils-cards',
      'parents-a4',
      'parents-a5',
      'parents-cards',
    ]);
  });

  it.each(all)('name on "$title" the number for danger and the permanent address', ({ words }) => {
    expect([words.emergencyNumber, words.addressInWords]).toEqual([
      '01632 960 999',
      'site.example/report/',
    ]);
  });

  it('give a contact without a number by its web address', () => {
    expect(all.at(-1)?.words.contacts.map(({ reach }) => reach)).toEqual([
      '0808 157 0101',
      'ceop.example/form/',
    ]);
  });

  it('say what a contact is for, and no hours, which change sooner than paper', () => {
    const details = [all[0], all[3]].map((poster) => poster?.words.contacts[0]?.detail);
    expect(details).toEqual(['What childline is for.', 'What police-101 is for.']);
  });

  it.each([
    ['01632 9601', 'huge'],
    ['01632 960 100', 'large'],
    ['01632 960 100 100', 'long'],
  ])('write %s as large as fits on one line', (number, rank) => {
    const content = sampleContent();
    const contacts = content.contacts.map((contact) =>
      contact.id === 'childline'
        ? { ...contact, routes: [{ kind: 'phone' as const, number }] }
        : contact,
    );
    const [first] = posters({ ...content, contacts }, ADDRESS);
    expect(first?.words.contacts.map((contact) => contact.rank)).toEqual([rank]);
  });

  it('write one contact larger than those after it', () => {
    expect(all.at(-1)?.words.contacts.map(({ rank }) => rank)).toEqual(['large', 'long']);
  });

  it('name the contacts that the file of the site names for them', () => {
    const content = sampleContent();
    const site = { ...content.site, posters: { pupils: ['ceop'], parents: ['childline'] } };
    const named = posters({ ...content, site }, ADDRESS).map(({ words }) =>
      words.contacts.map(({ name }) => name),
    );
    expect(named[0]).toEqual(['The ceop service']);
    expect(named.at(-1)).toEqual(['The childline service']);
  });

  it('are not made without a contact that they name', () => {
    const content = sampleContent();
    const contacts = content.contacts.filter(({ id }) => id !== 'childline');
    expect(() => posters({ ...content, contacts }, ADDRESS)).toThrow('"childline" is named');
  });

  it('cannot be made without a number for danger', () => {
    const content = sampleContent();
    expect(() => posters({ ...content, contacts: [] }, ADDRESS)).toThrow(/has no telephone number/);
  });
});

describe('the date of files', () => {
  it('is the newest review of a page or an outcome', () => {
    expect(newestReview(sampleContent())).toBe('2026-05-06');
  });
});
