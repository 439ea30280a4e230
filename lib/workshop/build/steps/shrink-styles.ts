import {
  Features,
  transform,
  type Declaration,
  type Rule,
  type Selector,
  type SelectorComponent,
} from 'lightningcss';
import { oldestBrowsers } from './oldest-browsers';
import { bytesOf, textOf } from '../files';
import type { Vocabulary } from './page-vocabulary';

const FORM_FIELDS = ['input', 'select', 'textarea'];
const FORM_FIELD_PARTS = new RegExp(
  '^(file-selector-button|placeholder|-moz-(placeholder|number)|' +
    '-webkit-(search|date|calendar|inner-spin|outer-spin|clear))',
);

const partName = (component: SelectorComponent & { type: 'pseudo-element' }): string =>
  component.kind === 'custom' ? component.name : component.kind;

/** Says whether a part of a selector could be found on a page. Whatever is not known to be absent may be there. */
function mayMatch(component: SelectorComponent, vocabulary: Vocabulary): boolean {
  const { tags, classes, ids, words } = vocabulary;
  switch (component.type) {
    case 'class':
      return classes.has(component.name) || words.has(component.name);
    case 'id':
      return ids.has(component.name) || words.has(component.name);
    case 'type':
      return tags.has(component.name) || words.has(component.name);
    case 'pseudo-element':
      return (
        !FORM_FIELD_PARTS.test(partName(component)) ||
        FORM_FIELDS.some((tag) => tags.has(tag) || words.has(tag))
      );
    case 'pseudo-class':
      if (component.kind === 'host') return false;
      if (component.kind !== 'is' && component.kind !== 'where') return true;
      return component.selectors.some((selector) => isUsed(selector, vocabulary));
    default:
      return true;
  }
}

const isUsed = (selector: Selector, vocabulary: Vocabulary): boolean =>
  selector.every((component) => mayMatch(component, vocabulary));

const MENTIONS = /(?<![\w-])-{0,2}[a-z_][\w-]*/gi;
const DECLARATIONS = /(?<=[{;]|@property )--[\w-]+(?=[:{])|(?<=@keyframes )[\w-]+/g;

function countMatches(text: string, pattern: RegExp): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [name] of text.matchAll(pattern)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

/** Names of custom properties and keyframes that a minified stylesheet declares and nobody mentions. */
function unusedNames(css: string, words: ReadonlySet<string>): string[] {
  const mentioned = countMatches(css, MENTIONS);
  const declared = [...countMatches(css, DECLARATIONS)];
  return declared
    .filter(([name, times]) => mentioned.get(name) === times && !words.has(name))
    .map(([name]) => name);
}

/**
 * What Tailwind adds for its own custom properties: registrations, and a layer for browsers without them.
 * No browser of 2020 knows either; the site's stylesheet sets what is needed itself.
 */
const isTailwinds = (rule: Rule): boolean =>
  (rule.type === 'property' && rule.value.name.startsWith('--tw-')) ||
  ((rule.type === 'layer-block' || rule.type === 'layer-statement') &&
    JSON.stringify(rule.value).includes('"properties"'));

/** Each border of Tailwind's says its style again; the stylesheet gives it once, to everything. */
const isSaidAlready = ({ property, value }: Declaration): boolean =>
  property === 'unparsed' && JSON.stringify(value).includes('"--tw-border-style"');

/** The same rules in words that the oldest browsers know. Last, and once: twice would prefix its own prefixes. */
const lowered = (css: string): string =>
  textOf(
    transform({
      filename: 'site.css',
      code: bytesOf(css),
      minify: true,
      targets: oldestBrowsers,
      // No colour is written with light-dark().
      exclude: Features.LightDark,
      include: Features.LogicalProperties,
    }).code,
  );

const shrinkOnce = (css: string, vocabulary: Vocabulary, unusedSymbols: string[]): string =>
  textOf(
    transform({
      filename: 'site.css',
      code: bytesOf(css),
      minify: true,
      unusedSymbols,
      visitor: {
        Rule: (rule) => (isTailwinds(rule) ? [] : undefined),
        Declaration: (declaration) => (isSaidAlready(declaration) ? [] : undefined),
        Selector: (selector) => (isUsed(selector, vocabulary) ? undefined : []),
      },
    }).code,
  );

/**
 * Minifies a stylesheet and drops the rules, custom properties and keyframes that nothing in the vocabulary can use.
 * Attributes and states are never a reason to drop a rule. Throws lightningcss's error when the stylesheet is broken.
 * @example shrinkStyles('p { color: #ff0000 } .gone { top: 0 }', pageVocabulary(['<p>'], [])) // 'p{color:red}'
 */
export function shrinkStyles(css: string, vocabulary: Vocabulary): string {
  let shrunk = shrinkOnce(css, vocabulary, []);
  for (;;) {
    const next = shrinkOnce(shrunk, vocabulary, unusedNames(shrunk, vocabulary.words));
    // A property may have been used only by a property that has just gone, so it goes on until nothing changes.
    if (next === shrunk) return lowered(shrunk);
    shrunk = next;
  }
}
