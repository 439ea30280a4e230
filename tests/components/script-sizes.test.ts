import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { browserScriptNames, bundleBrowserScript } from '../../lib/enhancements';

/** Bytes as they travel, after brotli at its best. */
const LEAVE_LINK = 1500;

async function weigh(name: string): Promise<number> {
  const script = Buffer.from(await bundleBrowserScript(name));
  return brotliCompressSync(script, {
    params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY },
  }).length;
}

const names = await browserScriptNames(process.cwd());

describe('the scripts of the site', () => {
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
      'fetch(',
      'XMLHttpRequest',
      'sendBeacon',
      'import(',
    ];

    expect(forbidden.filter((sink) => script.includes(sink))).toEqual([]);
  });
});
