import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';

/**
 * The budgets of design.md, in bytes: HTML with its CSS of any page and of a step of the flow, and
 * all scripts of a page, each as brotli.
 */
export const SIZES = { page: 9000, step: 5000, script: 3000, search: 25_000 } as const;

/** What one page weighs, in bytes; `script` is all of its scripts together, brotli. */
export type PageSize = {
  address: string;
  raw: number;
  gzip: number;
  brotli: number;
  script: number;
};

/** @param out the folder of a built site */
export function sizesOf(out: string): PageSize[] {
  return readdirSync(out, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((file) => {
      const page = path.join(out, file);
      const scripts = scriptsOf(parse(readFileSync(page, 'utf8'))).map((address) =>
        sizeSent(path.join(out, address), '.br'),
      );
      return {
        address: `/${file
          .split(path.sep)
          .join('/')
          .replace(/(^|\/)index\.html$/, '$1')}`,
        raw: statSync(page).size,
        gzip: sizeSent(page, '.gz'),
        brotli: sizeSent(page, '.br'),
        script: scripts.reduce((sum, bytes) => sum + bytes, 0),
      };
    });
}

/** The size of the copy that is sent; a small file has none, and is sent as it is. */
function sizeSent(file: string, ending: '.br' | '.gz'): number {
  return statSync(existsSync(file + ending) ? file + ending : file).size;
}

function scriptsOf(node: DefaultTreeAdapterTypes.Node): string[] {
  const below = 'childNodes' in node ? node.childNodes.flatMap(scriptsOf) : [];
  const own =
    'tagName' in node && node.tagName === 'script'
      ? node.attrs.filter(({ name }) => name === 'src').map(({ value }) => value)
      : [];
  return [...own, ...below];
}

/** @example summarise([3, 1, 2]) // '1, 2, 3' */
export function summarise(numbers: readonly number[]): string {
  const sorted = [...numbers].sort((a, b) => a - b);
  const at = (index: number) => (sorted[index] ?? 0).toLocaleString('en-GB');
  return `${at(0)}, ${at(Math.floor(sorted.length / 2))}, ${at(sorted.length - 1)}`;
}
