import { describe, expect, it } from 'vitest';
import { discouragedTerms } from '../../../../lib/checks/prose/discouraged-terms';
import { wordsAreWellChosen } from '../../../../lib/checks/prose/words-are-well-chosen';
import { contact, contentOf, page, source } from '../../../support/prose-content';

const levelsIn = (words: string): string[] =>
  wordsAreWellChosen(contentOf({ 'pages/index.md': page(words) })).map(({ level }) => level);

describe('words that harm', () => {
  it.each([
    'It is child porn.',
    'A paedo wrote.',
    'A PERVERT wrote.',
    'They pounced on him.',
    'The victim is eight.',
    'She committed suicide.',
    'Vigilantes came.',
    'Tell Action Fraud.',
  ])('are a problem: %s', (words) => {
    expect(levelsIn(words)).toEqual(['problem']);
  });

  it('may stand once on a page in quotation marks when others use them as a name', () => {
    expect(levelsIn('People call them "paedophile hunters". This site says "group".')).toEqual([]);
  });

  it('may not stand in quotation marks a second time', () => {
    expect(levelsIn('Some say "paedophile hunters". Again: "paedophile hunters".')).toEqual([
      'problem',
    ]);
  });

  it('may not stand without quotation marks', () => {
    expect(levelsIn('Paedophile hunters came.')).toEqual(['problem']);
  });

  it('are not excused by quotation marks when nobody needs to recognise them', () => {
    expect(levelsIn('They shout "paedo".')).toEqual(['problem']);
  });

  it('are no problem inside the name that an organisation gave itself', () => {
    const loaded = contentOf({
      'contacts/support.md': contact('name: "Victim Support"'),
      'pages/index.md': page('Call Victim Support.'),
    });
    expect(wordsAreWellChosen(loaded)).toEqual([]);
  });

  it('are no problem in the title that a publisher gave a source, when the law itself uses them', () => {
    expect(
      wordsAreWellChosen(
        contentOf({ 'sources/review.md': source.replace('Something', "Victims' Right to Review") }),
      ),
    ).toEqual([]);
  });

  it('do not hide inside other words', () => {
    expect(levelsIn('He is a beastly man, and they revictimised nobody at the monastery.')).toEqual(
      [],
    );
  });
});

describe('heavy words', () => {
  it.each([
    'Ring them.',
    'Dial 101 now.',
    'Call prior to the visit.',
    'Use apps, e.g. chats.',
    'Write via the form.',
  ])('get advice: %s', (words) => {
    expect(levelsIn(words)).toEqual(['advice']);
  });

  it('are told with what to write instead', () => {
    const [advice] = wordsAreWellChosen(contentOf({ 'pages/index.md': page('Ring them.') }));
    expect(advice?.fix).toContain('call');
  });
});

describe('the list of words', () => {
  it('says for every entry what to write', () => {
    expect(
      discouragedTerms.filter(({ instead }) => !/^(Write|Say|Take) .+\.$/.test(instead)),
    ).toEqual([]);
  });
});
