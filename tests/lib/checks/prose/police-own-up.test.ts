import { describe, expect, it } from 'vitest';
import { policeOwnUp } from '../../../../lib/checks/prose/police-own-up';
import { contentOf, page } from '../../../support/prose-content';

function denialsIn(words: string, isPolice: boolean): string[] {
  const loaded = contentOf({ 'pages/index.md': page(words) });
  const { site } = loaded.content;
  const organisation = { ...site.organisation, isPolice };
  const content = { ...loaded.content, site: { ...site, organisation } };
  return policeOwnUp({ ...loaded, content }).map(({ message }) => message.split('"')[1] ?? '');
}

describe('a site that a police force publishes', () => {
  it.each([
    ["We're not the police.", "We're not the police"],
    ['Remember, we are not police.', 'we are not police'],
    ["This site isn't run by the police.", "This site isn't run by the police"],
    ['It is not a police website.', 'not a police website'],
    ['Our website is not the police.', 'Our website is not the police'],
  ])('may not say: %s', (words, found) => {
    expect(denialsIn(words, true)).toEqual([found]);
  });

  it.each(['Childline is not the police.', 'We are the police.', 'This site is not for children.'])(
    'may say: %s',
    (words) => {
      expect(denialsIn(words, true)).toEqual([]);
    },
  );
});

it('a site that nobody in the police publishes may say so', () => {
  expect(denialsIn('We are not the police.', false)).toEqual([]);
});
