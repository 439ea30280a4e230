import { expect, test } from 'vitest';
import { dangerSigns, homeView } from '../../../lib/views/home';
import { smallSite } from './small-site';

test('the home page offers the answers of the question of worries', () => {
  const [group] = homeView(smallSite()).worries;
  expect(group?.answers.map((answer) => answer.href)).toEqual([
    '/report/tell-police/',
    '/report/talk-it-over/',
    '/report/talk-it-over/',
  ]);
});

test('the home page has the emergency contact', () => {
  expect(homeView(smallSite()).emergency?.id).toBe('police-999');
});

test('the signs of danger are the list under the first question', () => {
  const { content } = smallSite({
    'report/start.md': [
      [
        'treat it as a yes."\n---\n',
        'treat it as a yes."\n---\n\nChoose Yes if:\n\n- a child is **missing**\n- somebody may come\n',
      ],
    ],
  });
  expect(dangerSigns(content.steps)).toEqual(['a child is missing', 'somebody may come']);
  expect(dangerSigns([])).toEqual([]);
});
