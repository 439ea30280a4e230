import { expect, test } from 'vitest';
import { parsePage } from '../../../../../lib/workshop/build/html';
import { pageVocabulary } from '../../../../../lib/workshop/build/steps/page-vocabulary';
import { shrinkStyles } from '../../../../../lib/workshop/build/steps/shrink-styles';

const shrunk = (css: string, page: string, script = ''): string =>
  shrinkStyles(css, pageVocabulary([parsePage(page)], [script]));

test('a rule for a class, an id or a tag that no page has goes', () => {
  expect(shrunk('.gone{top:0} #gone{top:0} dialog{top:0} p{top:0}', '<p>')).toBe('p{top:0}');
});

test('only the unused selectors of a rule go', () => {
  expect(shrunk('.gone,.card{top:0}', '<p class="lead card">')).toBe('.card{top:0}');
});

test('a selector needs every part of it', () => {
  expect(shrunk('.card .gone{top:0} p.card>a{top:0}', '<p class="card"><a>')).toBe(
    'p.card>a{top:0}',
  );
});

test('what a rule excludes need not be there', () => {
  expect(shrunk('p:not(.gone){top:0}', '<p>')).toBe('p:not(.gone){top:0}');
});

test('one of several alternatives is enough', () => {
  expect(shrunk('p:is(.gone,.card){top:0} p:where(.gone){left:0}', '<p class="card">')).toContain(
    'p:is(.gone,.card){top:0}',
  );
});

test('attributes and states are no reason to drop a rule, for a browser sets them', () => {
  const css = '[open]{top:0}a:focus-visible{top:0}p:has(.gone){top:0}';

  expect(shrunk(css, '<p><a>')).toBe('[open]{top:0}a:focus-visible{top:0}p:has(.gone){top:0}');
});

test('a rule that an old browser cannot read takes no other with it', () => {
  expect(shrunk('p{top:0}p:has(a){top:0}', '<p><a>')).toBe('p{top:0}p:has(a){top:0}');
});

test('ranges and logical sides are written as browsers of 2020 know them', () => {
  const css = '@media (width>=60em){p{inset:0;padding-inline:1px}}';

  expect(shrunk(css, '<p>')).toBe(
    '@media (min-width:60em){p{padding-left:1px;padding-right:1px;top:0;bottom:0;left:0;right:0}}',
  );
});

test('nothing of Tailwind that only newer browsers know is left', () => {
  const css =
    '@layer properties{*{--tw-x:1}}@property ' +
    '--tw-x{syntax:"*";inherits:false}p{border-style:var(--tw-border-style);border-width:1px}';

  expect(shrunk(css, '<p>')).toBe('p{border-width:1px}');
});

test('a class that a script adds stays', () => {
  expect(shrunk('.overlay{top:0}', '<p>', 'box.className="overlay"')).toBe('.overlay{top:0}');
});

test('class names with signs in them are found', () => {
  expect(shrunk('.w-1\\/2{top:0}.wide\\:flex{top:0}', '<p class="w-1/2 wide:flex">')).toBe(
    '.w-1\\/2,.wide\\:flex{top:0}',
  );
});

test('rules for print and for forced colours stay as long as a page uses them', () => {
  const css =
    '@media print{p{top:0}.gone{top:0}}@media (forced-colors:active){p{left:0}}@media print{.gone{top:0}}';

  expect(shrunk(css, '<p>')).toBe('@media print{p{top:0}}@media (forced-colors:active){p{left:0}}');
});

test('rules for the parts of form fields go when there is no form field', () => {
  expect(shrunk('::placeholder{top:0}p::before{top:0}', '<p>')).toBe('p:before{top:0}');
});

test('rules for the parts of form fields stay when there is one', () => {
  expect(shrunk('::placeholder{top:0}', '<input>')).toBe('::placeholder{top:0}');
});

test('custom properties go that only other unused ones mention', () => {
  expect(shrunk(':root{--a:1px;--b:var(--a);--c:2px}p{top:var(--c)}', '<p>')).toBe(
    ':root{--c:2px}p{top:var(--c)}',
  );
});

test('a custom property that a drawing in the page uses stays', () => {
  expect(shrunk(':root{--ink:#111}', '<svg><path fill="var(--ink)"/></svg>')).toBe(
    ':root{--ink:#111}',
  );
});

test('keyframes that nothing runs go', () => {
  expect(
    shrunk('@keyframes turn{to{top:0}}@keyframes fade{to{top:0}}p{animation:1s fade}', '<p>'),
  ).toBe('@keyframes fade{to{top:0}}p{animation:1s fade}');
});

test('keyframes do not take a class of the same name with them', () => {
  expect(shrunk('@keyframes card{to{top:0}}.card{top:0}', '<p class="card">')).toContain(
    '.card{top:0}',
  );
});

test('shrinking again changes nothing', () => {
  const once = shrunk(':root{--a:1px}.card{top:var(--a)}.gone{top:0}', '<p class="card">');

  expect(shrunk(once, '<p class="card">')).toBe(once);
});
