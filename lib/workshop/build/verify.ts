import { addressOf } from './files';
import { MANIFEST_PATH, readManifest, sha256, type Manifest } from './manifest';
import { PublishError } from './publish-error';

type Fetch = typeof globalThis.fetch;
type ListedFile = Manifest['files'][number];

/** A file that the running site does not send as it was published. */
export type Difference = {
  path: string;
  /** What is different, as the end of a sentence that begins with the address. */
  what: string;
};

/** Long enough for a slow line, short enough not to look stuck. */
const SECONDS_TO_WAIT = 20;
const AT_ONCE = 8;
const NOT_FOUND_PAGE = '404.html';

const REASONS: Readonly<Record<string, string>> = {
  ENOTFOUND: 'there is no such host',
  EAI_AGAIN: 'there is no such host, or no connection to the network',
  ECONNREFUSED: 'nothing answers there',
  ECONNRESET: 'it broke the connection off',
  EHOSTUNREACH: 'it cannot be reached',
  ENETUNREACH: 'there is no connection to the network',
  ETIMEDOUT: 'it did not answer',
  UND_ERR_CONNECT_TIMEOUT: 'it did not answer',
  TimeoutError: `it did not answer within ${SECONDS_TO_WAIT} seconds`,
  CERT_HAS_EXPIRED: 'its certificate has expired',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'nobody vouches for its certificate',
  ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate is for another host',
};

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'the request failed';
  const code = 'code' in error ? String(error.code) : '';
  return (
    REASONS[code] ??
    REASONS[error.name] ??
    (error.cause === undefined ? 'the request failed' : reasonOf(error.cause))
  );
}

const ask = (fetch: Fetch, address: string, path: string): Promise<Response> =>
  fetch(new URL(path, address), {
    redirect: 'manual',
    signal: AbortSignal.timeout(SECONDS_TO_WAIT * 1000),
  });

function differenceOf(file: ListedFile, answer: Response, body: Uint8Array): string | undefined {
  const expected = file.path === NOT_FOUND_PAGE ? 404 : 200;
  const target = answer.headers.get('location');
  if (target !== null) return `leads to ${target} instead of answering`;
  if (answer.status === 404 && expected === 200) return 'is not there';
  if (answer.status !== expected)
    return `answers with status ${answer.status} instead of ${expected}`;
  if (sha256(body) === file.sha256) return undefined;
  return `has other content than was published (${body.length} bytes instead of ${file.size})`;
}

async function compare(
  file: ListedFile,
  address: string,
  revision: string,
  fetch: Fetch,
): Promise<Difference[]> {
  // The page for "not found" has no address of its own, so it is looked for where nothing can be.
  const path = file.path === NOT_FOUND_PAGE ? `/${revision}/` : encodeURI(addressOf(file.path));
  try {
    const answer = await ask(fetch, address, path);
    const what = differenceOf(file, answer, new Uint8Array(await answer.arrayBuffer()));
    return what === undefined ? [] : [{ path: file.path, what }];
  } catch (error) {
    return [{ path: file.path, what: `could not be read: ${reasonOf(error)}` }];
  }
}

async function compareRevision(
  address: string,
  { revision }: Manifest,
  fetch: Fetch,
): Promise<Difference[]> {
  let answer;
  try {
    answer = await ask(fetch, address, `/${MANIFEST_PATH}`);
  } catch (error) {
    throw new PublishError(`${address} cannot be checked: ${reasonOf(error)}.`);
  }
  if (answer.status !== 200) return [{ path: MANIFEST_PATH, what: 'is not there' }];
  const text = await answer.text();
  try {
    if (readManifest(text, MANIFEST_PATH).revision === revision) return [];
  } catch {
    return [{ path: MANIFEST_PATH, what: 'is not a list of published files' }];
  }
  return [{ path: MANIFEST_PATH, what: 'belongs to another revision of the content' }];
}

/**
 * Compares a running site with what was published, file by file.
 * Throws a PublishError with a sentence when the host cannot be reached at all.
 * @param address of the site, without a path: `https://who-to-tell.example.org`
 * @param fetch the browser's fetch, or another for tests
 * @returns every difference, in the order of the manifest; none when the site is what was published
 * @example await verifySite('http://127.0.0.1:3000', manifest, fetch) // []
 */
export async function verifySite(
  address: string,
  manifest: Manifest,
  fetch: Fetch,
): Promise<Difference[]> {
  const differences = await compareRevision(address, manifest, fetch);
  for (let start = 0; start < manifest.files.length; start += AT_ONCE) {
    const files = manifest.files.slice(start, start + AT_ONCE);
    const found = await Promise.all(
      files.map((file) => compare(file, address, manifest.revision, fetch)),
    );
    differences.push(...found.flat());
  }
  return differences;
}
