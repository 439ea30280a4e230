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

  it('say when a contact is open where that is known, and nothing where it is not', () => {
    const [pupils, parents] = [all[0], all[3]].map((poster) => poster?.words.contacts[0]?.detail);
    expect(pupils).toBe('What childline is for.');
    expect(parents).toBe(
      'What police-101 is for. Open: Monday and Tuesday, 9am to 5:30pm, UK time; Saturday, 10am to midnight, UK time.',
    );
  });

  it('leave out a contact that the content does not have', () => {
    const content = sampleContent();
    const fewer = posters(
      { ...content, contacts: content.contacts.filter(({ id }) => id !== 'childline') },
      ADDRESS,
    );
    expect(fewer[0]?.words.contacts).toEqual([]);
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
