import { describe, expect, test } from 'vitest';
import { policeCanBeTold } from '../../../../lib/checks/flow/police-can-be-told';
import { nationNames } from '../../../../lib/content/nation-names';
import { nations } from '../../../../lib/content/shape/contact';
import { loadedAfter, type Edits } from '../../../support/edited-tree';

const POLICE = 'contacts/police-101.md';
const SPOKEN = '    number: "101"\n';
const WRITTEN = '    label: "Write on the police form"\n';

const problemsOf = (edits: Edits = {}) => policeCanBeTold(loadedAfter(edits));
const except = (nation: string): string =>
  `    nations: [${nations.filter((other) => other !== nation).join(', ')}]\n`;

test('the police can be told by voice and in writing', () => {
  expect(problemsOf()).toEqual([]);
});

describe.each(nations)('in %s', (nation) => {
  test.each([
    ['spoken', SPOKEN],
    ['written', WRITTEN],
  ])('a %s way is missed', (how, route) => {
    const [problem, ...others] = problemsOf({ [POLICE]: [[route, route + except(nation)]] });
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ file: 'report/tell-police.md' });
    expect(problem?.message).toContain(` ${how} `);
    expect(problem?.message).toContain(nationNames[nation]);
  });
});

test('another police contact may be the written way, as a fallback', () => {
  const form = `---
name: "Police form"
kind: report
need: police
protects: police
for: "Writing to the police."
who: [adults]
routes:
  - kind: web
    address: https://www.example.org/police/other
    label: "Write to the police"
coverage: [england, wales, scotland, northern-ireland]
anonymity: { level: optional, detail: "You may leave your name out." }
checked: undated
checkedHow: saved-copy
checkEvery: 6
owner: Communications
---
`;
  const without: Edits = { [POLICE]: [[WRITTEN, WRITTEN + except('wales')]] };
  const instead: Edits = {
    'contacts/police-form.md': form,
    [POLICE]: [
      [WRITTEN, WRITTEN + except('wales')],
      [
        '  - contact: listening-line\n',
        '  - contact: police-form\n    words: "Write."\n  - contact: listening-line\n',
      ],
    ],
  };
  expect(problemsOf(without)).toHaveLength(1);
  expect(problemsOf(instead)).toEqual([]);
});

test('the emergency number is no spoken way for what has happened', () => {
  const only: Edits = {
    [POLICE]: [[`  - kind: phone\n${SPOKEN}`, `  - kind: sms\n${SPOKEN}`]],
    'report/tell-police.md': [
      ['  - contact: police-101\n', '  - contact: police-101\n  - contact: police-999\n'],
    ],
  };
  expect(problemsOf(only)).toHaveLength(1);
});
