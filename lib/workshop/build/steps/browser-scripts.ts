import { createHash } from 'node:crypto';
import { addressOf, bytesOf } from '../files';
import { attributeOf, elementsOf, removeAttribute, setAttribute } from '../html';
import type { SiteTrees } from '../site-trees';
import { ENHANCEMENT } from './remove-runtime';

export type PublishedScript = {
  /** `assets/exit-link.0123456789.js`, relative to the site's folder. */
  path: string;
  /** `sha384-…`, for the integrity attribute. */
  integrity: string;
  bytes: Uint8Array;
};

/**
 * Gives a script the name and the integrity of its content.
 * @example publishedScript('exit-link', 'f()').path
 *   // 'assets/exit-link.….js', with ten digits of the content's SHA-256
 */
export function publishedScript(name: string, text: string): PublishedScript {
  const bytes = bytesOf(text);
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 10);
  const integrity = `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
  return { path: `assets/${name}.${hash}.js`, integrity, bytes };
}

// What the route for development exported; the published file has its hash in its name.
const isUnhashedScript = (path: string): boolean => /^assets\/[^/.]+\.js$/.test(path);

/**
 * Makes the step that gives every enhancement script its published name and integrity, and leaves
 * out those that no page asks for.
 * @param bundle gives a script's text by its name: `bundleBrowserScript`
 * @example await nameScripts(bundleBrowserScript)(site)
 */
export const nameScripts =
  (bundle: (name: string) => Promise<string>) =>
  async ({ pages, files }: SiteTrees): Promise<void> => {
    const scripts = new Map<string, PublishedScript>();
    for (const element of [...pages.values()].flatMap((page) => [...elementsOf(page, 'script')])) {
      const name = attributeOf(element, ENHANCEMENT);
      if (name === undefined) continue;
      const script = scripts.get(name) ?? publishedScript(name, await bundle(name));
      scripts.set(name, script);
      setAttribute(element, 'src', addressOf(script.path));
      setAttribute(element, 'integrity', script.integrity);
      // React needs it to put the script into the head once; without it a module waits until the page has been read.
      removeAttribute(element, 'async');
    }
    for (const path of files.keys()) if (isUnhashedScript(path)) files.delete(path);
    for (const { path, bytes } of scripts.values()) files.set(path, bytes);
  };
