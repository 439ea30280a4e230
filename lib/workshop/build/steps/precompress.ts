import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, brotliDecompress, constants, gunzip, gzip } from 'node:zlib';
import pMap from 'p-map';
import type { Files } from '../files';
import { AT_ONCE } from '../folder';

// Below this a compressed answer saves nothing: the whole file travels in one packet either way.
const SMALLEST = 1024;
const TEXT = /\.(html|css|js|mjs|json|webmanifest|svg|xml|txt|ics|csv|md)$/;

const BROTLI = {
  [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
  [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
};
const GZIP = { level: constants.Z_BEST_COMPRESSION };

// The tenth byte names the system that compressed, which is nobody's business and would differ between machines.
const SYSTEM_BYTE = 9;
const UNKNOWN_SYSTEM = 255;

async function zip(bytes: Uint8Array): Promise<Uint8Array> {
  const zipped = await promisify(gzip)(bytes, GZIP);
  zipped[SYSTEM_BYTE] = UNKNOWN_SYSTEM;
  return zipped;
}

const CODINGS = [
  {
    ending: '.br',
    madeBy: `${process.versions.brotli} ${JSON.stringify(BROTLI)}`,
    pack: (bytes: Uint8Array): Promise<Uint8Array> =>
      promisify(brotliCompress)(bytes, {
        params: { ...BROTLI, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
      }),
    unpack: promisify(brotliDecompress),
  },
  {
    ending: '.gz',
    madeBy: `${process.versions.zlib} ${JSON.stringify(GZIP)}`,
    pack: zip,
    unpack: promisify(gunzip),
  },
];
type Coding = (typeof CODINGS)[number];

/** The name under which a copy is kept: that of its content, and of what would make it otherwise. */
const keptName = ({ ending, madeBy }: Coding, bytes: Uint8Array): string =>
  createHash('sha256').update(madeBy).update('\n').update(bytes).digest('hex') + ending;

/** A kept copy counts only when it unpacks to the very bytes, so one that is half written or damaged does no harm. */
async function readKept(
  file: string,
  { unpack }: Coding,
  bytes: Uint8Array,
): Promise<Uint8Array | undefined> {
  try {
    const kept = await readFile(file);
    return (await unpack(kept)).equals(bytes) ? kept : undefined;
  } catch {
    return undefined;
  }
}

async function copyOf(bytes: Uint8Array, coding: Coding, file: string): Promise<Uint8Array> {
  const kept = await readKept(file, coding, bytes);
  if (kept !== undefined) return kept;
  const copy = await coding.pack(bytes);
  // What cannot be kept is made again next time.
  await writeFile(file, copy).catch(() => undefined);
  return copy;
}

async function forgetAllBut(used: ReadonlySet<string>, folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  const unused = names.filter((name) => !used.has(name));
  await pMap(unused, (name) => rm(join(folder, name), { force: true }), AT_ONCE);
}

/**
 * Adds a Brotli and a gzip sibling beside each text file of 1,024 bytes or more, where that is smaller.
 * The same files always give the same bytes: neither holds a time, a name or a machine.
 * @param folder where the copies of this site are kept for the next build; those of earlier sites go
 * @example await precompress(new Map([['index.html', page]]), folder)
 *   // Map { 'index.html', 'index.html.br', 'index.html.gz' }
 */
export async function precompress(files: Files, folder: string): Promise<Files> {
  await mkdir(folder, { recursive: true }).catch(() => undefined);
  const used = new Set<string>();
  const wanted = [...files]
    .filter(([path, bytes]) => TEXT.test(path) && bytes.length >= SMALLEST)
    .flatMap(([path, bytes]) => CODINGS.map((coding) => ({ path, bytes, coding })));
  const makeSibling = async ({ path, bytes, coding }: (typeof wanted)[number]) => {
    const name = keptName(coding, bytes);
    used.add(name);
    const copy = await copyOf(bytes, coding, join(folder, name));
    return copy.length < bytes.length ? [[`${path}${coding.ending}`, copy] as const] : [];
  };
  const siblings = await pMap(wanted, makeSibling, AT_ONCE);
  await forgetAllBut(used, folder);
  return new Map([...files, ...siblings.flat()]);
}
