import { createHash } from 'node:crypto';
import { addressOf, bytesOf, isPage, textOf, type Files } from '../files';
import {
  attributeOf,
  elementsOf,
  parsePage,
  removeAttribute,
  setAttribute,
  writePage,
} from '../html';
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
 * @example publishedScript('exit-link', 'f()').path // 'assets/exit-link.….js', with ten digits of the content's SHA-256
 */
export function publishedScript(name: string, text: string): PublishedScript {
  const bytes = bytesOf(text);
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 10);
  const integrity = `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
  return { path: `assets/${name}.${hash}.js`, integrity, bytes };
}

type FindScript = (name: string) => Promise<PublishedScript>;

async function withPublishedScripts(html: string, find: FindScript): Promise<string> {
  const page = parsePage(html);
  for (const element of elementsOf(page, 'script')) {
    const name = attributeOf(element, ENHANCEMENT);
    if (name === undefined) continue;
    const { path, integrity } = await find(name);
    setAttribute(element, 'src', addressOf(path));
    setAttribute(element, 'integrity', integrity);
    // React needs it to put the script into the head once; without it a module waits until the page has been read.
    removeAttribute(element, 'async');
  }
  return writePage(page);
}

// What the route for development exported; the published file has its hash in its name.
const isUnhashedScript = (path: string): boolean => /^assets\/[^/.]+\.js$/.test(path);

/**
 * Makes the step that gives every enhancement script its published name and integrity, and leaves out those that no page asks for.
 * @param bundle gives a script's text by its name: `bundleBrowserScript`
 * @example await nameScripts(bundleBrowserScript)(files)
 */
export const nameScripts =
  (bundle: (name: string) => Promise<string>) =>
  async (files: Files): Promise<Files> => {
    const scripts = new Map<string, PublishedScript>();
    const find = async (name: string): Promise<PublishedScript> => {
      const script = scripts.get(name) ?? publishedScript(name, await bundle(name));
      scripts.set(name, script);
      return script;
    };
    const named = new Map<string, Uint8Array>();
    for (const [path, bytes] of files) {
      if (isPage(path)) named.set(path, bytesOf(await withPublishedScripts(textOf(bytes), find)));
      else if (!isUnhashedScript(path)) named.set(path, bytes);
    }
    for (const { path, bytes } of scripts.values()) named.set(path, bytes);
    return named;
  };
