import { describe, expect, test } from 'vitest';
import {
  despairIsMet,
  pictureRuleStands,
  protectorsComeFirst,
} from '../../../../lib/checks/flow/answers-are-heeded';
import { nationNames } from '../../../../lib/content/nation-names';
import { nations } from '../../../../lib/content/shape/contact';
import { loadedAfter, TODAY, type Edits } from '../../../support/edited-tree';

const WORRIES = 'report/what-happened.md';
const TOLD = 'report/tell-police.md';
/** The answer that leads to nobody but a line that listens. */
const TALK = '    goTo: talk-it-over\n';

const talkTelling = (telling: string): Edits => ({
  [WORRIES]: [[TALK, `${TALK}    tells: [${telling}]\n`]],
});

describe('who tells of an adult, a threat or a young child', () => {
  test('comes first to somebody who acts', () => {
    expect(protectorsComeFirst(loadedAfter())).toEqual([]);
  });

  test.each(['adult', 'threat', 'under-13'])(
    'is not sent first to a line that only listens: %s',
    (telling) => {
      expect(protectorsComeFirst(loadedAfter(talkTelling(telling)))).toMatchObject([
        { file: 'report/talk-it-over.md' },
      ]);
    },
  );

  test('may be sent there for anything else', () => {
    expect(protectorsComeFirst(loadedAfter(talkTelling('despair')))).toEqual([]);
  });

  test('is not sent there as one of two equal ways', () => {
    const equal = (value: boolean): Edits => ({
      [TOLD]: [
        [
          '  - contact: police-101\n',
          `  - contact: police-101\n  - contact: listening-line\nequal: ${value}\n`,
        ],
      ],
    });
    expect(protectorsComeFirst(loadedAfter(equal(false)))).toEqual([]);
    expect(protectorsComeFirst(loadedAfter(equal(true)))).toMatchObject([{ file: TOLD }]);
  });

  test('is not sent there by a later question', () => {
    const later: Edits = {
      [WORRIES]: [['    goTo: tell-police\n', '    goTo: later\n']],
      'report/later.md':
        '---\nkind: question\ntitle: And then?\nanswers:\n  - text: "This"\n    goTo: tell-police\n' +
        '  - text: "That"\n    goTo: talk-it-over\n---\n',
    };
    expect(protectorsComeFirst(loadedAfter(later))).toMatchObject([
      { file: 'report/talk-it-over.md' },
    ]);
  });
});

test('who tells of pictures reads the rule about them', () => {
  expect(pictureRuleStands(loadedAfter())).toEqual([]);
  expect(pictureRuleStands(loadedAfter(talkTelling('pictures')))).toMatchObject([
    { file: 'report/talk-it-over.md' },
  ]);
});

describe('who may hurt themselves', () => {
  const problemsOf = (edits: Edits = {}) => despairIsMet(TODAY)(loadedAfter(edits));

  test('finds somebody who listens at night', () => {
    expect(problemsOf()).toEqual([]);
  });

  test.each(nations)('finds them in %s too', (nation) => {
    const others = nations.filter((other) => other !== nation).join(', ');
    const [problem] = problemsOf({
      'contacts/listening-line.md': [
        ['coverage: [england, wales, scotland, northern-ireland]', `coverage: [${others}]`],
      ],
    });
    expect(problem).toMatchObject({ file: TOLD });
    expect(problem?.message).toContain(nationNames[nation]);
  });

  test('is not left with those who listen to others', () => {
    const forChildren: Edits = {
      'contacts/listening-line.md': [['who: [adults, children]', 'who: [children]']],
    };
    expect(problemsOf(forChildren)).toMatchObject([{ file: TOLD }]);
  });
});
