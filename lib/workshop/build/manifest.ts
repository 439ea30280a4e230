import { ToldError } from '../../told-error';
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { bytesOf, type Files } from './files';

/** Where the manifest stands in the site. */
export const MANIFEST_PATH = 'build.json';

const sha256Text = z.string().regex(/^[0-9a-f]{64}$/);

const manifestSchema = z.strictObject({
  revision: sha256Text,
  files: z.array(
    z.strictObject({ path: z.string().min(1), size: z.int().min(0), sha256: sha256Text }),
  ),
});

/** What was published: the revision of the content, and every file with its size in bytes and its SHA-256. */
export type Manifest = z.infer<typeof manifestSchema>;

/**
 * Gives the SHA-256 of some bytes in hexadecimal.
 * @example sha256(bytesOf('')) // 'e3b0c44298fc1c14…'
 */
export const sha256 = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex');

const byPath = <T>([one]: [string, T], [other]: [string, T]): number =>
  one < other ? -1 : one > other ? 1 : 0;

/**
 * Gives the revision of the content: one SHA-256 over the path and bytes of every content file, in any order.
 * @example contentRevision(new Map([['site.md', bytesOf('…')]])) // '5f70bf18a086007016e948b04aed3b82…'
 */
export function contentRevision(content: Files): string {
  const hash = createHash('sha256');
  for (const [path, bytes] of [...content].sort(byPath)) hash.update(`${path}\n${sha256(bytes)}\n`);
  return hash.digest('hex');
}

/**
 * Makes what adds `build.json`. It lists every file but itself, whose hash it cannot hold. Compressed
 * copies are added after it and are not listed: they are another way to send a listed file, a host may
 * make its own, and nobody can ask for one by its address.
 * @param revision from contentRevision
 * @example addManifest(contentRevision(content))(files).get('build.json')
 */
export const addManifest =
  (revision: string) =>
  (files: Files): Files => {
    const manifest: Manifest = {
      revision,
      files: [...files]
        .sort(byPath)
        .map(([path, bytes]) => ({ path, size: bytes.length, sha256: sha256(bytes) })),
    };
    return new Map([...files, [MANIFEST_PATH, bytesOf(`${JSON.stringify(manifest, null, 1)}\n`)]]);
  };

/**
 * Reads a manifest from its text. Throws a ToldError when it is none.
 * @param origin where the text came from, for the message
 */
export function readManifest(text: string, origin: string): Manifest {
  try {
    return manifestSchema.parse(JSON.parse(text));
  } catch {
    throw new ToldError(
      `${origin} is not a list of published files. "npm run build" makes it, and nobody may change it.`,
      2,
    );
  }
}
