import { expect, test } from 'vitest';
import { pageMetadata, siteMetadata, stepMetadata } from '../../../lib/views/metadata';
import { smallSite } from './small-site';

test('a page says its title, its description and its one address', () => {
  expect(pageMetadata('Help', 'What to say.', '/help/')).toMatchObject({
    title: 'Help',
    description: 'What to say.',
    alternates: { canonical: '/help/' },
  });
});

test('the home page has the title of the site', () => {
  expect(pageMetadata('Worried?', 'Whom to tell.', '/')).not.toHaveProperty('title');
});

test('a page without a description does not take that of the site', () => {
  expect(pageMetadata('Examples', undefined, '/about/design/').description).toBeNull();
});

test('nobody is told where a visitor comes from', () => {
  expect(siteMetadata(smallSite()).referrer).toBe('no-referrer');
});

test('no picture is shown beside a link to a step of the flow', () => {
  const { content } = smallSite();
  expect(content.steps.map((step) => stepMetadata(step).openGraph)).toEqual(
    content.steps.map(() => null),
  );
});
