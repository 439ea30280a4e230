import { describe, expect, it } from 'vitest';
import { wordsAreSpeltRight } from '../../../../lib/checks/prose/words-are-spelt-right';
import { noFindings, type LanguageFindings } from '../../../../lib/prose/language-cache';
import { contentOf, page } from '../../../support/prose-content';

const adviceOn = (
  words: string,
  own: string[] = [],
  found: Pick<LanguageFindings, 'spelt' | 'words'> = noFindings(),
) => wordsAreSpeltRight(contentOf({ 'pages/index.md': page(words) }), own, found);

describe('spelling', () => {
  it('gets advice at the place of a word that is not in the British dictionary', async () => {
    const advice = await adviceOn('The right behaviour, and the behavior.');
    expect(advice.map(({ level, line, column }) => ({ level, line, column }))).toEqual([
      { level: 'advice', line: 8, column: 30 },
    ]);
  });

  it('says what the word might have been meant to be', async () => {
    const [advice] = await adviceOn('The behavior.');
    expect(advice?.fix).toContain('"behaviour"');
  });

  it('accepts the words of the project, whatever their capitals', async () => {
    expect(await adviceOn('Call Childline.', ['childline'])).toEqual([]);
  });

  it('looks at no addresses, letters or words with digits', async () => {
    expect(
      await adviceOn('Go to nidirect.gov.uk/xyzzy or ask POLIT about abc123, by qwxz@example.org.'),
    ).toEqual([]);
  });

  it('uses what an earlier run found', async () => {
    const found = {
      ...noFindings(),
      words: new Map<string, string[] | null>([
        ['Qwxzy', null],
        ['are', ['ore']],
      ]),
    };
    expect((await adviceOn('Qwxzy are.', [], found)).map(({ message }) => message)).toEqual([
      '"are" is not in the British dictionary.',
    ]);
  });

  it('looks again at a page that had no slip when the word list has changed', async () => {
    const found = noFindings();
    expect(await adviceOn('Call Childline.', ['childline'], found)).toEqual([]);
    expect(await adviceOn('Call Childline.', [], found)).toHaveLength(1);
  });
});
