import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Files } from '../files';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

// Below this a compressed answer saves nothing: the whole file travels in one packet either way.
const SMALLEST = 1024;
const TEXT = /\.(html|css|js|mjs|json|webmanifest|svg|xml|txt|ics|csv|md)$/;

type Sibling = [path: string, bytes: Uint8Array];

// The tenth byte names the system that compressed, which is nobody's business and would differ between machines.
const SYSTEM_BYTE = 9;
const UNKNOWN_SYSTEM = 255;

const smallerThan = (bytes: Uint8Array, siblings: Sibling[]): Sibling[] =>
  siblings.filter(([, sibling]) => sibling.length < bytes.length);

async function siblingsOf(path: string, bytes: Uint8Array): Promise<Sibling[]> {
  const params = {
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  const [br, gz] = await Promise.all([
    brotli(bytes, { params }),
    zip(bytes, { level: constants.Z_BEST_COMPRESSION }),
  ]);
  gz[SYSTEM_BYTE] = UNKNOWN_SYSTEM;
  return smallerThan(bytes, [
    [`${path}.br`, br],
    [`${path}.gz`, gz],
  ]);
}

/**
 * Adds a Brotli and a gzip sibling beside each text file of 1,024 bytes or more, where that is smaller.
 * The same files always give the same bytes: neither holds a time, a name or a machine.
 * @example await precompress(new Map([['index.html', page]])) // Map { 'index.html', 'index.html.br', 'index.html.gz' }
 */
export async function precompress(files: Files): Promise<Files> {
  const texts = [...files].filter(([path, bytes]) => TEXT.test(path) && bytes.length >= SMALLEST);
  const siblings = await Promise.all(texts.map(([path, bytes]) => siblingsOf(path, bytes)));
  return new Map([...files, ...siblings.flat()]);
}
