import compat, {
  type BrowserName,
  type Identifier,
  type SimpleSupportStatement,
} from '@mdn/browser-compat-data/forLegacyNode';
import postcss, { type AtRule, type Declaration, type Root, type Rule } from 'postcss';
import project from '../../package.json' with { type: 'json' };

/** A browser of the `browserslist`, under MDN's name for it. */
type OldBrowser = { name: BrowserName; version: number };

/** What caniuse and the `browserslist` call differently from MDN. */
const MDN_NAMES: Readonly<Record<string, BrowserName>> = {
  chrome: 'chrome',
  firefox: 'firefox',
  ios_saf: 'safari_ios',
  safari: 'safari',
  samsung: 'samsunginternet_android',
};

/** The oldest browsers that the site is for, each at its oldest version. */
export const oldBrowsers: readonly OldBrowser[] = project.browserslist.map((line) => {
  const [short = '', version = ''] = line.split(' >= ');
  const name = MDN_NAMES[short];
  if (name === undefined) throw new Error(`MDN's name for "${short}" is not known here.`);
  return { name, version: Number(version) };
});

const versionOf = (text: string): number => Number.parseFloat(text.replace('≤', ''));

/** How a name in a stylesheet stands for a feature: with a prefix, or as another name of it. */
type Spelling = { prefix?: string; otherName?: string };

function isGiven(
  statement: SimpleSupportStatement,
  version: number,
  { prefix = '', otherName = '' }: Spelling,
): boolean {
  const { version_added: added, version_removed: removed, flags } = statement;
  if (flags !== undefined || typeof added !== 'string') return false;
  if ((statement.prefix ?? '') !== prefix) return false;
  if ((statement.alternative_name ?? '') !== otherName) return false;
  const isGone = typeof removed === 'string' && versionOf(removed) <= version;
  return versionOf(added) <= version && !isGone;
}

/** Whether a browser knows a feature of MDN's data. What the data has not is known to none. */
export function knows(
  { name, version }: OldBrowser,
  feature: Identifier | undefined,
  spelling: Spelling = {},
): boolean {
  const support = feature?.__compat?.support[name];
  if (support === undefined) return false;
  const statements: readonly SimpleSupportStatement[] = Array.isArray(support)
    ? support
    : [support];
  return statements.some((statement) => isGiven(statement, version, spelling));
}

const { properties, selectors, types, 'at-rules': atRules } = compat.css;

const inside = (feature: Identifier | undefined, name: string): Identifier | undefined =>
  feature?.[name] ?? feature?.[name.replaceAll('-', '_')];

/** Features that a text uses, by the words for them in the list of what is lacked. */
type Used = readonly ({ words: string; feature: Identifier | undefined } & Spelling)[];

const DYNAMIC_UNITS: Readonly<Record<string, string>> = {
  d: 'dynamic',
  l: 'large',
  s: 'small',
};

function usedByDeclaration({ prop, value }: Declaration): Used {
  if (prop.startsWith('--')) return [];
  const [, prefix = '', bare = ''] = /^(-[a-z]+-)?(.+)$/.exec(prop) ?? [];
  const property = inside(properties, bare);
  const plain = value.replaceAll(/"[^"]*"|'[^']*'|url\([^)]*\)/g, ' ');
  // Of a property's own words the data has those that came later than the property.
  const words = [...plain.matchAll(/(?<![\w#.-])([a-z][a-z-]*)\b(?!\()/gi)].map(
    ([, word = '']) => ({
      words: `${bare}: ${word}`,
      feature:
        inside(property, word) ?? inside(inside(inside(types, 'color'), 'system-color'), word),
    }),
  );
  const functions = [...plain.matchAll(/(?<![\w-])(-?[a-z][a-z-]*)\(/gi)].map(([, name = '']) => ({
    words: `${name}()`,
    feature: inside(types, name) ?? inside(inside(types, 'color'), name) ?? inside(property, name),
  }));
  const units = [...plain.matchAll(/\d([dls])v(?:[hwib]|min|max)\b/g)].map(([unit, kind = '']) => ({
    words: unit,
    feature: inside(
      inside(types, 'length'),
      `viewport_percentage_units_${DYNAMIC_UNITS[kind] ?? ''}`,
    ),
  }));
  return [
    { words: prop, feature: property, prefix },
    ...[...words, ...functions].filter(({ feature }) => feature?.__compat !== undefined),
    ...units,
  ];
}

function usedBySelector(selector: string): Used {
  const plain = selector.replaceAll(/\\./g, '').replaceAll(/"[^"]*"/g, '""');
  const lists = /:not\([^()]*,/.test(plain)
    ? [{ words: ':not() of a list', feature: inside(inside(selectors, 'not'), 'selector_list') }]
    : [];
  const marked = /\[[^\]]*""\s*i\]/.test(plain)
    ? [
        {
          words: '[… i]',
          feature: inside(inside(selectors, 'attribute'), 'case_insensitive_modifier'),
        },
      ]
    : [];
  const parts = [...plain.matchAll(/::?(-?[a-z][a-z-]*)/g)]
    // Of these every browser takes any name.
    .filter(([whole]) => !whole.startsWith('::-webkit-'))
    .map(([words, name = '']) =>
      name.endsWith('-any')
        ? { words, feature: inside(selectors, 'is'), otherName: `${words}()` }
        : { words, feature: inside(selectors, name) },
    );
  return [...parts, ...lists, ...marked];
}

function usedByQuery(query: string): Used {
  const range = /[<>]/.test(query)
    ? [{ words: '@media with < or >', feature: inside(inside(atRules, 'media'), 'range_syntax') }]
    : [];
  const features = [...query.matchAll(/\(\s*(?:min-|max-)?([a-z-]+)\s*[:)]/g)].map(
    ([, name = '']) => ({
      words: `@media (${name})`,
      feature: inside(inside(atRules, 'media'), name),
    }),
  );
  return [...range, ...features];
}

/** What a browser lacks of what is used, in words. */
const lackedOf = (browser: OldBrowser, used: Used): string[] =>
  used
    .filter(({ feature, ...spelling }) => !knows(browser, feature, spelling))
    .map(({ words }) => words);

function reduceAtRule(rule: AtRule, browser: OldBrowser): string[] {
  if (rule.name === 'media') {
    const queries = postcss.list.comma(rule.params).map((query) => ({
      query,
      lacked: lackedOf(browser, usedByQuery(query)),
    }));
    const kept = queries.filter(({ lacked }) => lacked.length === 0).map(({ query }) => query);
    if (kept.length === 0) rule.remove();
    else rule.params = kept.join(', ');
    return queries.flatMap(({ lacked }) => lacked);
  }
  // What a condition guards may not be needed, so it is taken out whatever the browser knows.
  const lacked =
    rule.name === 'supports'
      ? ['@supports']
      : lackedOf(browser, [{ words: `@${rule.name}`, feature: inside(atRules, rule.name) }]);
  if (lacked.length > 0) rule.remove();
  return lacked;
}

function reduceRule(rule: Rule, browser: OldBrowser): string[] {
  if (rule.parent?.type === 'atrule' && 'name' in rule.parent && rule.parent.name === 'keyframes')
    return [];
  const lacked = lackedOf(browser, usedBySelector(rule.selector));
  // One selector that is not known takes the others of its list with it.
  if (lacked.length > 0) rule.remove();
  return lacked;
}

/** Where flexible boxes have no `gap`, it is read and does nothing. */
function reduceGap(rule: Rule, browser: OldBrowser): string[] {
  const isFlexible = /display:\s*(inline-)?flex/.test(rule.toString());
  if (!isFlexible || knows(browser, inside(inside(properties, 'gap'), 'flex_context'))) return [];
  const gaps = rule.nodes.filter((node) => node.type === 'decl' && /^(\w+-)?gap$/.test(node.prop));
  for (const gap of gaps) gap.remove();
  return gaps.map(() => 'gap between flexible boxes');
}

/** A stylesheet as an old browser reads it, and what it lacked: whole blocks, rules and declarations are gone. */
export function asOldBrowser(css: string, browser: OldBrowser): { css: string; lacked: string[] } {
  const root: Root = postcss.parse(css);
  const lacked = new Set<string>();
  const note = (more: readonly string[]) => {
    for (const words of more) lacked.add(words);
    return more.length > 0;
  };
  root.walkAtRules((rule) => void note(reduceAtRule(rule, browser)));
  root.walkRules((rule) => void note(reduceRule(rule, browser)));
  root.walkRules((rule) => void note(reduceGap(rule, browser)));
  root.walkDecls((declaration) => {
    if (note(lackedOf(browser, usedByDeclaration(declaration)))) declaration.remove();
  });
  return { css: root.toString(), lacked: [...lacked].sort() };
}
