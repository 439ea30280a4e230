import { expect, test } from 'vitest';
import { bytesOf } from '../../../../../lib/workshop/build/files';
import { PublishError } from '../../../../../lib/workshop/build/publish-error';
import { keepWords, readableText } from '../../../../../lib/workshop/build/steps/readable-text';

const page = (html: string) => new Map([['index.html', bytesOf(html)]]);

test('every word is read in order, the title first', () => {
  expect(readableText('<title>Help</title><h1>Who to tell</h1>\n<p>Call <b>101</b>.</p>')).toBe(
    'HelpWho to tell Call 101.',
  );
});

test('words for people who listen are read too', () => {
  expect(readableText('<img alt="A map"><a aria-label="Call 101">x</a>')).toBe('A map Call 101 x');
});

test('scripts, styles and comments are not read', () => {
  expect(readableText('<style>p{}</style><p>Call <!-- -->101</p><script>f()</script>')).toBe(
    'Call 101',
  );
});

test('words shown when scripts are off are read', () => {
  expect(readableText('<noscript><p>Call 101</p></noscript>')).toBe('Call 101');
});

test('a site whose words are the same is given back', () => {
  const published = page('<p>Call 101</p>');

  expect(keepWords(page('<p>Call <!-- -->101</p><script>1</script>'))(published)).toBe(published);
});

test('a page that lost a word is refused by name', () => {
  expect(() => keepWords(page('<p>Call 101 or 999</p>'))(page('<p>Call 101</p>'))).toThrow(
    /words of index\.html, near "Call 101 or 999"/,
  );
});

test('a page that gained a word is refused', () => {
  expect(() => keepWords(page('<p>Call 101</p>'))(page('<p>Call 101 not</p>'))).toThrow(
    PublishError,
  );
});
