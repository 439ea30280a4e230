import { expect, test } from 'vitest';
import { siteFrame } from '../../../lib/views/site-frame';
import { smallSite } from './small-site';

const { content } = smallSite();

test('the menu and the footer have the short titles of their pages, and the flow has the name of the site', () => {
  const frame = siteFrame(content);
  expect(frame.menu).toEqual([
    { href: '/report/', text: content.site.name },
    { href: '/contacts/', text: 'Contacts' },
    { href: '/parents/', text: 'For parents' },
    { href: '/help/', text: 'What to say' },
  ]);
  expect(frame.footer[0]).toEqual({ href: '/parents/pictures/', text: 'A picture is going round' });
});
