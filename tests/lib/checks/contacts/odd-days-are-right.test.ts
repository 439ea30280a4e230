import { expect, test } from 'vitest';
import { oddDaysAreRight } from '../../../../lib/checks/contacts/odd-days-are-right';
import { loadedAfter } from '../../../support/edited-tree';

test('a day that is over is told, and stops nothing', () => {
  const oddDays =
    '        to: "17:30"\n    oddDays:\n      - day: 2026-11-23\n        is: closed\n';
  const loaded = loadedAfter({ 'contacts/police-101.md': [['        to: "17:30"\n', oddDays]] });
  const levels = (today: string) => oddDaysAreRight(today)(loaded).map(({ level }) => level);
  expect([levels('2026-11-22'), levels('2026-11-23'), levels('2026-11-24')]).toEqual([
    [],
    [],
    ['advice'],
  ]);
});
