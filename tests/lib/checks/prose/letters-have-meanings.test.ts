import { describe, expect, it } from 'vitest';
import { lettersHaveMeanings } from '../../../../lib/checks/prose/letters-have-meanings';
import { contentOf, page } from '../../../support/prose-content';

const term =
  '---\nterm: "CEOP"\nstandsFor: "Child Exploitation and Online Protection"\n---\n\nA team.\n';
const unexplained = (words: string): string[] =>
  lettersHaveMeanings(contentOf({ 'pages/index.md': page(words), 'terms/ceop.md': term })).map(
    ({ message }) => message.split('"')[1] ?? '',
  );

describe('letters that stand for something', () => {
  it('get advice when they come before their meaning', () => {
    expect(unexplained('Tell CEOP.')).toEqual(['CEOP']);
  });

  it('get advice once on a page', () => {
    expect(unexplained('Tell CEOP. Then tell CEOP again.')).toEqual(['CEOP']);
  });

  it.each([
    ['in brackets behind their meaning', 'Tell the team for children online (CEOP).'],
    ['with the meaning in brackets behind them', 'Tell CEOP (the team for children online).'],
    [
      'after their full name',
      'Child Exploitation and Online Protection is a team. CEOP has a form.',
    ],
    ['in a link to where they are explained', 'Use [the CEOP form](/contacts/ceop/).'],
  ])('are explained %s', (_how, words) => {
    expect(unexplained(words)).toEqual([]);
  });

  it('need no meaning when everybody uses them', () => {
    expect(unexplained('Call the NSPCC in the UK, or look at the BBC.')).toEqual([]);
  });

  it('get advice when no term explains them at all', () => {
    expect(unexplained('Ask the WXYZ.')).toEqual(['WXYZ']);
  });

  it('are not seen in codes, addresses and shouted words', () => {
    expect(
      unexplained('Print on A4. Look at GOV.UK. A SHA-256 is long. Write to SAMARITANS LETTERS.'),
    ).toEqual([]);
  });
});
