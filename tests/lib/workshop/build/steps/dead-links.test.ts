import { expect, test } from 'vitest';
import { ToldError } from '../../../../../lib/told-error';
import { findDeadLinks } from '../../../../../lib/workshop/build/steps/dead-links';
import { siteOf } from '../page';

const step = findDeadLinks({ address: 'https://a.example', redirected: ['/old/'] });
const publishing = (body: string) => () => {
  step(
    siteOf({
      'index.html': body,
      'stings/index.html': '<h1 id="law">The law</h1>',
      'embed/report/index.html': '<h1>Who to tell</h1>',
      'badge/a.svg': '<svg/>',
    }),
  );
};

test.each([
  ['a page', '<a href="/stings/">'],
  ['a page, by the whole address', '<a href="https://a.example/stings/">'],
  ['a page, from where one is', '<a href="stings/">'],
  ['a page that opens at an answer', '<a href="/stings/?one">'],
  ['a frame', '<iframe src="/embed/report/"></iframe>'],
  ['a part of a page', '<a href="/stings/#law">'],
  ['a part of the same page', '<a href="#main">x</a><main id="main">'],
  ['the top of a page', '<a href="#">'],
  ['a file', '<img src="/badge/a.svg" srcset="/badge/a.svg 1x, /badge/a.svg 2x">'],
  ['an old address that leads on', '<a href="/old/">'],
  ['another site', '<a href="https://b.example/gone/">'],
  ['a telephone', '<a href="tel:101"><a href="sms:999"><a href="mailto:a@b.example">'],
])('a link to %s passes', (_what, body) => {
  expect(publishing(body)).not.toThrow();
});

test.each([
  ['page', '<a href="/gone/">', '/ has "/gone/": there is nothing at /gone/.'],
  ['page of ours by the whole address', '<a href="https://a.example/gone/">', 'at /gone/'],
  ['frame', '<iframe src="/embed/gone/"></iframe>', 'at /embed/gone/'],
  ['part of a page', '<a href="/stings/#gone">', '/stings/ has no part called "gone"'],
  ['part of the same page', '<a href="#gone">', '/ has no part called "gone"'],
  ['picture', '<img src="/gone.svg">', 'at /gone.svg'],
  ['picture of a set', '<img srcset="/badge/a.svg 1x, /gone.svg 2x">', 'at /gone.svg'],
  ['page with a stray per cent sign', '<a href="/100%/">', 'at /100%/'],
  ['form', '<form action="/gone/">', 'at /gone/'],
  ['picture at an old address', '<img src="/old/">', 'at /old/'],
])('a link to a %s that is not there is refused, with page and link', (_what, body, fault) => {
  expect(publishing(body)).toThrow(ToldError);
  expect(publishing(body)).toThrow(fault);
});

test('links are looked at on every page', () => {
  expect(() => {
    step(siteOf({ 'embed/report/index.html': '<a href="/gone/">' }));
  }).toThrow('/embed/report/ has "/gone/"');
});

test('every dead link is told, and a great number of them is counted', () => {
  const links = Array.from({ length: 23 }, (_, index) => `<a href="/gone-${index}/">x</a>`);

  expect(publishing(links.slice(0, 2).join(''))).toThrow(/gone-0[^]*gone-1/);
  expect(publishing(links.join(''))).toThrow('And 3 more.');
});
