import { describe, expect, test } from 'vitest';
import { fallbacksHold } from '../../../../lib/checks/contacts/fallbacks-hold';
import { nationNames } from '../../../../lib/content/nation-names';
import { nations } from '../../../../lib/content/shape/contact';
import { containing } from '../../../support/containing';
import { loadedAfter, TODAY, type Edits } from '../../../support/edited-tree';

const POLICE = 'contacts/police-101.md';
const LISTENERS = 'contacts/listening-line.md';
const ALL = 'coverage: [england, wales, scotland, northern-ireland]';

const BACK_TO_POLICE = '  - contact: police-101\n    words: "Or call the police."\n';

const problemsOf = (edits: Edits = {}) => fallbacksHold(TODAY)(loadedAfter(edits));

describe('who gets no answer', () => {
  test('is helped on by another way of the same contact and by a line that never closes', () => {
    expect(problemsOf()).toEqual([]);
  });

  test.each(nations)('is not left alone in %s', (nation) => {
    const others = nations.filter((other) => other !== nation).join(', ');
    const [problem] = problemsOf({ [LISTENERS]: [[ALL, `coverage: [${others}]`]] });
    expect(problem).toMatchObject({ file: POLICE });
    expect(problem?.message).toContain(nationNames[nation]);
  });

  test('is not sent to a line for other readers', () => {
    const [problem] = problemsOf({
      [LISTENERS]: [['who: [adults, children]', 'who: [children]']],
    });
    expect(problem).toMatchObject({ file: POLICE });
    expect(problem?.message).toContain('adults');
  });

  test('is not left with a form, which nobody answers at night', () => {
    const toForm = [
      ['  - contact: listening-line\n', '  - contact: listening-line\n    route: web\n'],
    ] as const;
    expect(problemsOf({ [POLICE]: toForm })).toMatchObject([{ file: POLICE }]);
  });

  test('is not left alone on a bank holiday in the year ahead', () => {
    const closed = [['hours: always', 'hours: always\n    bankHolidays: closed']] as const;
    const files = problemsOf({ [LISTENERS]: closed }).map(({ file }) => file);
    expect(files).toContain(POLICE);
  });

  test('and only wants to talk, is not told to make an emergency call', () => {
    const byDay = [
      [
        'hours: always',
        'hours:\n      - days: [monday]\n        from: "09:00"\n        to: "17:00"',
      ],
    ] as const;
    const files = problemsOf({ [LISTENERS]: byDay }).map(({ file }) => file);
    expect(files).toContain(LISTENERS);
  });

  test('is not sent round in a circle, though somebody on the way always answers', () => {
    const back = [['ifNoAnswer:\n', `ifNoAnswer:\n${BACK_TO_POLICE}`]] as const;
    expect(problemsOf({ [LISTENERS]: back })).toMatchObject([
      { message: containing('circle'), fix: containing('lead back') },
    ]);
  });
});

test('whoever an outcome sends to first has a fallback', () => {
  const none = [
    ['ifNoAnswer:\n  - contact: police-999\n    words: "If somebody may be hurt, call 999."\n', ''],
  ] as const;
  expect(problemsOf({ [LISTENERS]: none })).toMatchObject([{ file: LISTENERS }]);
});
