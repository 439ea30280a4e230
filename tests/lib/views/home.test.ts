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

test('danger leads to the page that the site names', () => {
  const site = smallSite();
  expect(homeView(site).emergency.href).toBe(site.content.site.emergencyPage);
});
