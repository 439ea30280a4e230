import compat, { type Identifier } from '@mdn/browser-compat-data/forLegacyNode';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { browserScriptNames, bundleBrowserScript } from '../../lib/enhancements';
import { knows, oldBrowsers } from '../support/old-browsers';

/** What a script may ask for although an old browser lacks it, and the way round. */
const WAYS_ROUND: Readonly<Record<string, string>> = {
  currentEntry: 'asked only of a window that has a navigation',
  committed: 'asked only of a window that has a navigation',
  traverseTo: 'asked only of a window that has a navigation',
  updateCurrentEntry: 'asked only of a window that has a navigation',
  getState: 'asked only of a window that has a navigation',
  beforeunload_event:
    'iOS asks nothing and leaves; what was typed may be lost, as everywhere on a phone',
  node: 'a word of the search',
  boost: 'a word of the search',
  lines: 'a word of the sheet',
};

const partsOf = (feature: Identifier | undefined): [string, Identifier][] =>
  Object.entries(feature ?? {}).filter(
    (part): part is [string, Identifier] => part[0] !== '__compat' && part[0] !== '__meta',
  );

/** Names of the language and of the browser that one of the old browsers has nowhere, and which browsers that are. */
const lacked = lackedNames();

function lackedNames(): ReadonlyMap<string, readonly string[]> {
  const lacking = new Map<string, readonly string[]>();
  const { builtins } = compat.javascript;
  const things = [...partsOf(compat.api), ...partsOf(builtins), ...partsOf(builtins?.['Intl'])];
  for (const [key, feature] of [...things, ...things.flatMap(([, thing]) => partsOf(thing))]) {
    const name = key.replace(/_static$/, '');
    const here = oldBrowsers.filter((browser) => !knows(browser, feature)).map((one) => one.name);
    // What another thing of the same name has, may be meant.
    const before = lacking.get(name);
    if (before === undefined || here.length < before.length) lacking.set(name, here);
  }
  return new Map([...lacking].filter(([, browsers]) => browsers.length > 0));
}

/** Every name of more than the two letters of a minified one: of a property, a global thing, or an event. */
function namesIn(script: string): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && node.text.length > 2) names.add(node.text);
    if (ts.isStringLiteralLike(node)) names.add(`${node.text}_event`);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('script.js', script, ts.ScriptTarget.Latest, true));
  return names;
}

const scripts = await Promise.all(
  (await browserScriptNames(process.cwd())).map(async (name) => ({
    name,
    script: await bundleBrowserScript(name),
  })),
);

describe.each(scripts)('the script $name', ({ script }) => {
  it('asks old browsers for nothing that they lack, without a way round', () => {
    const asked = [...namesIn(script)].filter((one) => lacked.has(one) && !(one in WAYS_ROUND));
    expect(asked.map((one) => `${one}: ${lacked.get(one)?.join(', ') ?? ''}`)).toEqual([]);
  });

  it('has no pattern that looks behind itself, which Safari 14 cannot read', () => {
    expect(script).not.toMatch(/\(\?<[=!]/);
  });
});

it('finds what old browsers lack, and lets pass what they have', () => {
  const found = [...namesIn('a.at(0); structuredClone(b); Object.hasOwn(c, d); e.inert = true')];
  expect(found.filter((one) => lacked.has(one))).toEqual(['structuredClone', 'hasOwn', 'inert']);
});
