import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
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
      const html = readFileSync(path.join(out, file));
      const scripts = scriptsOf(parse(html.toString())).map((address) =>
        brotli(readFileSync(path.join(out, address))),
      );
      return {
        address: `/${file
          .split(path.sep)
          .join('/')
          .replace(/(^|\/)index\.html$/, '$1')}`,
        raw: html.length,
        gzip: gzipSync(html, { level: constants.Z_BEST_COMPRESSION }).length,
        brotli: brotli(html),
        script: scripts.reduce((sum, bytes) => sum + bytes, 0),
      };
    });
}

function brotli(bytes: Uint8Array): number {
  return brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY },
  }).length;
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
