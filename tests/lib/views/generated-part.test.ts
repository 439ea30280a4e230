import { expect, test } from 'vitest';
import { generatedParts } from '../../../lib/content/shape/page';
import { generatedPart } from '../../../lib/views/generated-part';
import { only, pageFile, smallSite } from './small-site';

/** Shown by the page itself from its own headings. */
const OF_THE_PAGE = ['stages'];

/** Without it there is nothing to show of it. */
const STATEMENT =
  '---\naccessibility: { compliance: partially, barriers: ["One."], prepared: 2026-11-01, tested: "By us.", ' +
  'enforcedBy: ehrc }\n---\n';

test.each(generatedParts.filter((part) => !OF_THE_PAGE.includes(part)))(
  'a page that shows "%s" is given what it needs for it',
  (part) => {
    const site = smallSite({
      'pages/shows.md': pageFile('Shows', `shows: ${part}\n`),
      'own.md': STATEMENT,
    });
    expect(
      generatedPart(
        only(site.content.pages, (page) => page.address === '/shows/'),
        site,
      )?.kind,
    ).toBe(part);
  },
);

test('a page of words is given nothing', () => {
  const site = smallSite();
  expect(
    generatedPart(
      only(site.content.pages, (page) => page.address === '/help/'),
      site,
    ),
  ).toBeUndefined();
});

test('a site that is no public body’s has no statement of one', () => {
  const site = smallSite({ 'pages/shows.md': pageFile('Shows', 'shows: accessibility\n') });
  const page = only(site.content.pages, ({ address }) => address === '/shows/');
  expect(generatedPart(page, site)).toBeUndefined();
});
