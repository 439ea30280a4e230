import { ToldError } from '../../../../../lib/told-error';
import { expect, test } from 'vitest';
import { parsePage } from '../../../../../lib/workshop/build/html';
import { keepWords, readableText } from '../../../../../lib/workshop/build/steps/readable-text';
import { siteOf } from '../page';

const textOf = (html: string): string => readableText(parsePage(html));
const keepingWords = (before: string, after: string) => () => {
  keepWords(siteOf({ 'index.html': before }))(siteOf({ 'index.html': after }));
};

test('every word is read in order, the title first', () => {
  expect(textOf('<title>Help</title><h1>Who to tell</h1>\n<p>Call <b>101</b>.</p>')).toBe(
    'HelpWho to tell Call 101.',
  );
});

test('words for people who listen are read too', () => {
  expect(textOf('<img alt="A map"><a aria-label="Call 101">x</a>')).toBe('A map Call 101 x');
});

test('scripts, styles and comments are not read', () => {
  expect(textOf('<style>p{}</style><p>Call <!-- -->101</p><script>f()</script>')).toBe('Call 101');
});

test('words shown when scripts are off are read', () => {
  expect(textOf('<noscript><p>Call 101</p></noscript>')).toBe('Call 101');
});

test('a site whose words are the same passes', () => {
  expect(
    keepingWords('<p>Call <!-- -->101</p><script>1</script>', '<p>Call 101</p>'),
  ).not.toThrow();
});

test('a page that lost a word is refused by name', () => {
  expect(keepingWords('<p>Call 101 or 999</p>', '<p>Call 101</p>')).toThrow(
    /words of index\.html, near "Call 101 or 999"/,
  );
});

test('a page that gained a word is refused', () => {
  expect(keepingWords('<p>Call 101</p>', '<p>Call 101 not</p>')).toThrow(ToldError);
});

test('a page that came from nowhere is refused', () => {
  const step = keepWords(siteOf({}));

  expect(() => {
    step(siteOf({ 'index.html': '<p>Call 101</p>' }));
  }).toThrow(ToldError);
});
