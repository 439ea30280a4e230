import { describe, expect, test } from 'vitest';
import { containing } from '../../../support/containing';
import { messagesAfter, problemsAfter, type Edits } from '../../../support/edited-tree';

const question = (number: number, ...goTo: string[]) =>
  `---\nkind: question\ntitle: Question ${number}?\nanswers:\n${goTo.map((to, index) => `  - text: "Answer ${index}"\n    goTo: ${to}\n`).join('')}  - text: "I'm not sure"\n    goTo: talk-it-over\n---\n`;

const lineUp = (...files: [name: string, to: string][]): Edits =>
  Object.fromEntries(files.map(([name, to], index) => [`report/${name}.md`, question(index, to)]));

describe('the way through the flow', () => {
  test('may not come back to where it was', () => {
    const problems = problemsAfter({
      'report/what-happened.md': [['goTo: tell-police', 'goTo: third']],
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
      problemsAfter({ 'report/what-happened.md': [['goTo: tell-police', 'goTo: what-happened']] }),
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
        'report/what-happened.md': [['goTo: tell-police', 'goTo: third']],
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

  test('leads to the outcome whose first contact is the emergency one', () => {
    expect(
      messagesAfter({
        'report/call-999.md': [['contacts: [police-999]', 'contacts: [police-101, police-999]']],
      }),
    ).toEqual([containing('straight to the outcome for an emergency')]);
  });
});

describe('a question', () => {
  test.each(["I'm not sure.", 'Not sure', "i'm not sure", 'I am not sure'])(
    'says "I\'m not sure" in exactly these words, and not "%s"',
    (text) => {
      expect(messagesAfter({ 'report/what-happened.md': [["I'm not sure", text]] })).toEqual([
        containing('does not know'),
      ]);
    },
  );
});

describe('an outcome', () => {
  test('has contacts for all four nations together', () => {
    expect(
      messagesAfter({
        'contacts/listening-line.md': [['wales, scotland, northern-ireland', 'wales, scotland']],
      }),
    ).toEqual([
      'None of these contacts works in Northern Ireland.',
      'None of these contacts works in Northern Ireland.',
    ]);
  });

  test('has a contact that can be reached without speaking', () => {
    expect(
      messagesAfter({
        'contacts/police-999.md': [['nonVoice: [textphone]', 'nonVoice: none offered']],
      }),
    ).toEqual(['None of these contacts can be reached without speaking.']);
  });

  test.each(['contacts', 'haveReady', 'next', 'never'])('says "%s"', (key) => {
    const withoutKey =
      {
        contacts: 'contacts: [police-999]\n',
        haveReady: 'haveReady:\n  - "Where you are."\n',
        next: 'next:\n  - "They ask which service you want. Say police."\n',
        never: 'never:\n  - "Do not wait to fill in a form."\n',
      }[key] ?? '';
    expect(messagesAfter({ 'report/call-999.md': [[withoutKey, '']] })).toEqual([
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
