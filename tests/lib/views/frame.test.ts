import { expect, test } from 'vitest';
import { breadcrumbs, siteFrame } from '../../../lib/views/frame';
import { smallSite } from './small-site';

const { content } = smallSite();

test('the menu and the footer have the short titles of their pages', () => {
  const frame = siteFrame(content);
  expect(frame.menu).toEqual([
    { href: '/report/', text: 'Report' },
    { href: '/contacts/', text: 'Contacts' },
    { href: '/parents/', text: 'For parents' },
    { href: '/help/', text: 'What to say' },
  ]);
  expect(frame.footer[0]).toEqual({ href: '/parents/pictures/', text: 'A picture is going round' });
});

test.each([
  ['/help/', ['/']],
  ['/parents/pictures/', ['/', '/parents/']],
  ['/report/call-999/', ['/', '/report/']],
  ['/contacts/police-101/', ['/', '/contacts/']],
])('above %s stand %j', (address, parents) => {
  expect(breadcrumbs(address, 'Here', content).parents.map((link) => link.href)).toEqual(parents);
});

test('a folder that has no page of its own is not among them', () => {
  const { content: deeper } = smallSite({
    'pages/guides/one.md':
      '---\ntitle: One\ndescription: A page.\nreviewed: 2026-11-01\nowner: Communications\n---\n\nWords.\n',
  });
  expect(breadcrumbs('/guides/one/', 'One', deeper).parents.map((link) => link.href)).toEqual([
    '/',
  ]);
});
