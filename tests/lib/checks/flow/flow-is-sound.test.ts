import { describe, expect, test } from 'vitest';
import { containing } from '../../../support/containing';
import { messagesAfter, problemsAfter, type Edits } from '../../../support/edited-tree';

const question = (number: number, ...goTo: string[]) =>
  `---\nkind: question\ntitle: Question ${number}?\nanswers:\n` +
  goTo.map((to, index) => `  - text: "Answer ${index}"\n    goTo: ${to}\n`).join('') +
  `  - text: "I'm not sure"\n    goTo: talk-it-over\n---\n`;

/** The answer that tells of something leads on to a question. */
const TO_THIRD = ['goTo: tell-police', 'goTo: third'] as const;
const TOLD_NOTHING = ['    tells: [adult, pictures, despair]\n', ''] as const;

const lineUp = (...files: [name: string, to: string][]): Edits =>
  Object.fromEntries(files.map(([name, to], index) => [`report/${name}.md`, question(index, to)]));

describe('the way through the flow', () => {
  test('may not come back to where it was', () => {
    const problems = problemsAfter({
      'report/what-happened.md': [TO_THIRD, TOLD_NOTHING],
      ...lineUp(['third', 'fourth'], ['fourth', 'what-happened']),
    });
    expect(problems).toMatchObject([
      {
        file: 'report/fourth.md',
        message: containing('what-happened → third → fourth → what-happened'),
      },
    ]);
  });

  test('may not lead a question to itself', () => {
    expect(
      problemsAfter({
        'report/what-happened.md': [['goTo: tell-police', 'goTo: what-happened'], TOLD_NOTHING],
      }),
    ).toMatchObject([{ message: containing('what-happened → what-happened') }]);
  });

  test('may not have a circle that nobody can reach either', () => {
    expect(problemsAfter(lineUp(['third', 'fourth'], ['fourth', 'third']))).toMatchObject([
      { message: containing('circle') },
    ]);
  });

  test('may ask four questions and no more', () => {
    const through = (edits: Edits) =>
      messagesAfter({
        'report/what-happened.md': [TO_THIRD, TOLD_NOTHING],
        ...edits,
      });
    expect(through(lineUp(['third', 'fourth'], ['fourth', 'tell-police']))).not.toContainEqual(
      containing('question number'),
    );
    expect(
      through(lineUp(['third', 'fourth'], ['fourth', 'fifth'], ['fifth', 'tell-police'])),
    ).toEqual([containing('question number 5')]);
  });

  test('counts the longest way, though a short one leads there too', () => {
    expect(
      messagesAfter({
        'report/start.md': [['goTo: what-happened', 'goTo: second']],
        ...lineUp(['second', 'third'], ['third', 'fourth'], ['fourth', 'what-happened']),
      }),
    ).toEqual([containing('question number 5')]);
  });

  test('reaches every step, and each that it does not is told', () => {
    expect(
      problemsAfter(lineUp(['aside', 'talk-it-over'], ['further', 'aside'])).map(
        (problem) => problem.file,
      ),
    ).toEqual(['report/further.md']);
    expect(
      problemsAfter(lineUp(['aside', 'talk-it-over'], ['further', 'talk-it-over'])).map(
        (problem) => problem.file,
      ),
    ).toEqual(['report/aside.md', 'report/further.md']);
  });
});

describe('danger', () => {
  test('is one answer away from the first question', () => {
    const detour = {
      'report/start.md': [
        ['goTo: call-999', 'goTo: detour'],
        ['goTo: call-999', 'goTo: what-happened'],
      ],
      'report/detour.md': question(1, 'call-999'),
    } as const;
    expect(messagesAfter(detour)).toEqual([containing('straight to the outcome for an emergency')]);
  });

  test('leads to the outcome whose first action calls the emergency contact', () => {
    expect(
      messagesAfter({
        'report/call-999.md': [
          ['  - contact: police-999', '  - contact: police-101\n  - contact: police-999'],
        ],
      }),
    ).toEqual([containing('straight to the outcome for an emergency')]);
  });
});

describe('a question', () => {
  test.each(['None of these', 'I am sure', 'I am not certain'])(
    'has an answer for the unsure, which "%s" is not',
    (text) => {
      expect(messagesAfter({ 'report/what-happened.md': [["I'm not sure", text]] })).toEqual([
        containing('does not know'),
      ]);
    },
  );

  test.each(["No, or I'm not sure", 'Not sure', "i'm not sure"])(
    'may say it together with another answer: %s',
    (text) => {
      expect(
        messagesAfter({
          'report/start.md': [["I'm not sure", text]],
          'report/_scenarios.md': [],
        }).filter((message) => message.includes('does not know')),
      ).toEqual([]);
    },
  );

  test('sends the unsure to police, a safeguarding lead or somebody who listens', () => {
    const unsure = (contact: Edits[string]) =>
      messagesAfter({ 'contacts/listening-line.md': contact });
    expect(unsure([['kind: talk', 'kind: report']])).toContainEqual(containing('not sure'));
    expect(
      unsure([['kind: talk', 'kind: report\nprotects: safeguarding-lead']]).filter((message) =>
        message.includes('not sure'),
      ),
    ).toEqual([]);
  });
});

describe('an outcome', () => {
  test('has contacts for all four nations together', () => {
    expect(
      messagesAfter({
        'contacts/listening-line.md': [['wales, scotland, northern-ireland', 'wales, scotland']],
      }),
    ).toEqual(['None of the contacts here works in Northern Ireland.']);
  });

  test('has a contact that can be reached without speaking', () => {
    expect(
      messagesAfter({
        'contacts/police-999.md': [
          ['  - kind: textphone\n    number: "18000"\n    hours: always\n', ''],
        ],
      }),
    ).toEqual(['None of the contacts here can be reached without speaking.']);
  });

  test.each([
    ['title', 'title: Call 999 now\n'],
    ['howSoon', 'howSoon: now\n'],
    ['lead', 'lead: Say which service you want. Say police.\n'],
    ['actions', 'actions:\n  - contact: police-999\n'],
  ])('says "%s"', (key, lines) => {
    expect(messagesAfter({ 'report/call-999.md': [[lines, '']] })).toEqual([
      `"${key}" is missing.`,
    ]);
  });
});

describe('titles and addresses in the flow', () => {
  test.each([
    'Report abuse',
    'About grooming',
    'Nudes and pictures',
    'Is it a STING?',
    'sexual pictures',
  ])('name no crime: %s', (title) => {
    expect(
      messagesAfter({ 'report/tell-police.md': [['title: Tell the police', `title: "${title}"`]] }),
    ).toHaveLength(1);
  });

  test.each(['About testing', 'In Essex', 'A groomsman', 'Therapeutic help'])(
    'may have words in which such a word stands: %s',
    (title) => {
      expect(
        messagesAfter({
          'report/tell-police.md': [['title: Tell the police', `title: "${title}"`]],
        }),
      ).toEqual([]);
    },
  );
});
