import { brotliCompressSync, constants } from 'node:zlib';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { loadContent } from '../../lib/content/reading/load';
import { searchList } from '../../lib/search/search-list';
import { browserScriptNames, bundleBrowserScript } from '../../lib/enhancements';

/** Bytes as they travel, after brotli at its best. */
const LEAVE_LINK = 1500;
const SEARCH = 25_000;

const { loaded } = loadContent('content');
if (loaded === undefined) throw new Error('The content cannot be read.');
const search = searchList(loaded.content);

async function weigh(name: string): Promise<number> {
  const script = Buffer.from(await bundleBrowserScript(name, process.cwd(), search));
  return brotliCompressSync(script, {
    params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY },
  }).length;
}

/** Calls of a function of the browser; a library may have a method of the same name. */
function callsOf(name: string, script: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.expression.getText() === name) found.push(node.getText());
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('script.js', script, ts.ScriptTarget.Latest, true));
  return found;
}

const names = await browserScriptNames(process.cwd());

describe('the scripts of the site', () => {
  it('weigh at most 25 kB where everything can be found', async () => {
    expect(await weigh('page-search')).toBeLessThanOrEqual(SEARCH);
  });

  it('weigh next to nothing on a page that has only the way out', async () => {
    expect(await weigh('exit-link')).toBeLessThanOrEqual(LEAVE_LINK);
  });

  it.each(names)('%s writes no HTML, keeps nothing and asks for nothing', async (name) => {
    const script = await bundleBrowserScript(name);
    const forbidden = [
      'innerHTML',
      'outerHTML',
      'insertAdjacentHTML',
      'document.write',
      'eval(',
      'Function(',
      'localStorage',
      'sessionStorage',
      'indexedDB',
      'cookie',
      'XMLHttpRequest',
      'sendBeacon',
      'import(',
    ];

    expect(forbidden.filter((sink) => script.includes(sink))).toEqual([]);
    expect(callsOf('fetch', script)).toEqual([]);
  });
});
