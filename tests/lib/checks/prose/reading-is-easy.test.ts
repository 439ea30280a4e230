import { describe, expect, it } from 'vitest';
import { readingIsEasy } from '../../../../lib/checks/prose/reading-is-easy';
import { noFindings } from '../../../../lib/prose/language-cache';
import { readDocuments } from '../../../../lib/prose/readings';
import { contact, contentOf, page } from '../../../support/prose-content';

const HARD =
  'Notwithstanding considerable organisational difficulties, investigative authorities consistently ' +
  'prioritise proportionate safeguarding interventions concerning particularly vulnerable individuals.'; // 15 words
const EASY = 'You can call us, and we will listen to you. Tell us what you saw and when it was. ';

const found = async (
  words: string,
  more: Readonly<Record<string, string>> = {},
): Promise<string[]> => {
  const loaded = contentOf({ 'pages/index.md': page(words), ...more });
  const readings = await readDocuments(loaded, noFindings().readings);
  return readingIsEasy(readings.filter(({ document }) => document.path === 'pages/index.md')).map(
    ({ level, line }) => `${level} ${line}`,
  );
};

describe('a sentence that is too hard', () => {
  it('is a problem at its line', async () => {
    expect(await found(`${EASY}\n\n${HARD}`)).toEqual(['problem 10']);
  });

  it('is not looked for in headings, cells and fragments of lists', async () => {
    const plain = HARD.replace('.', '');
    expect(
      await found(`## ${plain}\n\n- ${plain}\n\n| a |\n| --- |\n| ${plain} |\n\n${EASY}`),
    ).toEqual([]);
  });

  it('is not seen in few words, of which the formulas can only guess', async () => {
    expect(
      await found('Investigative authorities consistently prioritise vulnerable individuals.'),
    ).toEqual([]);
  });
});

describe('a page that is hard to read', () => {
  const dull =
    'They may ask for the original messages, so leave everything on the telephone until they do. ';

  it('gets advice', async () => {
    expect(await found(dull.repeat(9))).toEqual(['advice 8']);
  });

  it('gets none when it is too short to judge', async () => {
    expect(await found(dull)).toEqual([]);
  });
});

describe('names', () => {
  const organisation = {
    'contacts/long.md': contact('name: "International Multidisciplinary Safeguarding Directorate"'),
  };

  it('make no sentence hard', async () => {
    const words =
      'When you can, tell the International Multidisciplinary Safeguarding Directorate what you saw, ' +
      'and where and when it was.';
    expect(await found(words, organisation)).toEqual([]);
  });
});
