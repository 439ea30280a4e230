import { describe, expect, it } from 'vitest';
import {
  formAddress,
  previewAddress,
} from '../../../../../lib/workshop/editor/server/form-address';
import { checkContent } from '../../../../../lib/checks/check-content';
import { readSettings } from '../../../../../lib/settings';

describe('formPlace', () => {
  it.each([
    ['pages/index.md', undefined, '/collections/pages/entries/index'],
    ['pages/parents/signs.md', undefined, '/collections/pages_parents/entries/signs'],
    ['report/start.md', 'question', '/collections/questions/entries/start'],
    ['report/call-999.md', 'outcome', '/collections/outcomes/entries/call-999'],
    ['report/odd.md', undefined, undefined],
    ['report/_scenarios.md', undefined, '/collections/_singletons/entries/scenarios'],
    ['contacts/childline.md', undefined, '/collections/contacts/entries/childline'],
    ['terms/lado.md', undefined, '/collections/terms/entries/lado'],
    ['site.md', undefined, '/collections/_singletons/entries/site'],
    ['README.md', undefined, undefined],
    ['notes/mine.md', undefined, undefined],
  ])('finds the form of %s', (path, kind, place) => {
    expect(formAddress(path, kind)).toBe(place);
  });
});

describe('previewPlace', () => {
  const { content } = checkContent('content', readSettings().today());

  it('shows a page, a step and a contact at their own addresses', () => {
    expect(
      ['pages/stings/law.md', 'report/start.md', 'contacts/childline.md'].map((path) =>
        previewAddress(path, content),
      ),
    ).toEqual(['/stings/law/', '/report/', '/contacts/childline/']);
  });

  it('shows what is no page on a page that holds it', () => {
    const glossary = content?.pages.find((page) => page.shows === 'glossary')?.address;
    const warned = content?.pages.find((page) => page.warnings.includes('images'))?.address;
    expect([
      previewAddress('terms/lado.md', content),
      previewAddress('warnings/images.md', content),
    ]).toEqual([glossary, warned]);
  });

  it('shows the home page while nothing is known', () => {
    expect(previewAddress('terms/lado.md', undefined)).toBe('/');
  });
});
