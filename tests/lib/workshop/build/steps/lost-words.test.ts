import { expect, test } from 'vitest';
import { ToldError } from '../../../../../lib/told-error';
import { findLostWords } from '../../../../../lib/workshop/build/steps/lost-words';
import { siteOf } from '../page';

const site = (body: string) => siteOf({ 'index.html': body, 'stings/index.html': 'Stings' });
const publishing = (body: string, text: string, address: string | undefined = '/') => {
  const step = findLostWords([{ text, file: 'pages/index.md', line: 9, address }]);
  return () => {
    step(site(body));
  };
};

test.each([
  ['as they are', '<p>Call 101.</p>'],
  ['with links and marks of their own', '<p>Call <a href="tel:101">101</a> .</p>'],
  [
    'with the number of a source among them',
    '<p>Call<sup><a href="#source-1">1</a></sup> 101.</p>',
  ],
])('words that are on their page %s pass', (_how, body) => {
  expect(publishing(body, 'Call 101.')).not.toThrow();
});

test.each([
  ['left out', '<p>Call.</p>'],
  ['in another order', '<p>101 call.</p>'],
  ['in a script only', '<script>Call 101.</script>'],
])('words that are %s are refused, with file and line', (_how, body) => {
  expect(publishing(body, 'Call 101.')).toThrow(ToldError);
  expect(publishing(body, 'Call 101.')).toThrow('pages/index.md:9 "Call 101." is not on /.');
});

test('words on another page than their own are refused', () => {
  expect(publishing('<p>Call 101.</p>', 'Call 101.', '/stings/')).toThrow('is not on /stings/');
});

test('words that have no page of their own may be on any', () => {
  const step = (text: string) => () => {
    findLostWords([{ text, file: 'terms/sting.md', line: 3 }])(site('<p>A trap.</p>'));
  };

  expect(step('A trap.')).not.toThrow();
  expect(step('A snare.')).toThrow('is not on any page');
});
