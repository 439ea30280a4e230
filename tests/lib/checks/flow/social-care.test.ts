import { expect, test } from 'vitest';
import { socialCareIsEverywhere } from '../../../../lib/checks/flow/police-can-be-told';
import { loadedAfter } from '../../../support/edited-tree';

const line = 'contacts/listening-line.md';

test('those who look after children can be reached in each nation', () => {
  const everywhere = loadedAfter({ [line]: [['need:', 'protects: social-care\nneed:']] });
  expect(socialCareIsEverywhere(everywhere)).toEqual([]);
});

test('a nation that none of their ways works in is named at the first of them', () => {
  const short = loadedAfter({
    [line]: [
      ['need:', 'protects: social-care\nneed:'],
      ['scotland, northern-ireland]', 'scotland]'],
    ],
  });
  const [problem, ...others] = socialCareIsEverywhere(short);
  expect(others).toEqual([]);
  expect(problem?.file).toBe(line);
  expect(problem?.message).toContain('Northern Ireland');
});
