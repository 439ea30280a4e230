import { expect, test } from 'vitest';
import { homeView } from '../../../lib/views/home';
import { smallSite } from './small-site';

test('the home page has the doors that the editors chose', () => {
  expect(homeView(smallSite()).doors.map(({ href }) => href)).toEqual([
    '/report/what-happened/',
    '/help/',
    '/report/',
  ]);
});

test('danger leads to the page of emergencies, or to the contact itself when there is none', () => {
  expect(homeView(smallSite()).emergency.href).toBe('/contacts/police-999/');
  const withPage = smallSite({
    'pages/help.md': [['title:', 'shows: emergency\ntitle:']],
  });
  expect(homeView(withPage).emergency.href).toBe('/help/');
});
