import { ToldError } from '../../told-error';
import { addressOf } from './files';
import { MANIFEST_PATH, readManifest, sha256, type Manifest } from './manifest';
import { contentTypeOf, headersFor, type SiteNeeds } from './steps/headers';

type Fetch = typeof globalThis.fetch;
type ListedFile = Manifest['files'][number];

/** A file that the running site does not send as it was published. */
export type Difference = {
  path: string;
  /** What is different, as the end of a sentence that begins with the address. */
  what: string;
};

/** What a running site is compared with. */
export type Expected = {
  manifest: Manifest;
  /** What decides the headers that were promised. */
  hosting: SiteNeeds;
};

/** Long enough for a slow line, short enough not to look stuck. */
const SECONDS_TO_WAIT = 20;
/** Fifty times the list of a site of this size. */
const MANIFEST_BYTES_AT_MOST = 5_000_000;
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

/** Headers that make a browser keep, fetch, open or tell something that no page of this site asks for. */
const NEVER_SENT = [
  'Access-Control-Allow-Origin',
  'Clear-Site-Data',
  'Content-Disposition',
  'Content-Security-Policy-Report-Only',
  'Link',
  'NEL',
  'Refresh',
  'Report-To',
  'Reporting-Endpoints',
  'Service-Worker-Allowed',
  'Set-Cookie',
  'Speculation-Rules',
  'X-Robots-Tag',
];

/** The same header in the spelling of any server: spaces and capitals differ, and UTF-8 goes without saying. */
const plain = (value: string): string =>
  value
    .toLowerCase()
    .replaceAll(/\s*([;,=])\s*/g, '$1')
    .replace(/;charset=utf-8$/, '');

/** What is wrong with the headers of a file, as the end of a sentence; nothing when they are as promised. */
function wrongHeaders(path: string, sent: Headers, hosting: SiteNeeds): string[] {
  const promised = new Headers({
    ...headersFor(addressOf(path), hosting),
    'Content-Type': contentTypeOf(path),
  });
  const wrong = [...promised].flatMap(([name, value]) => {
    const found = sent.get(name);
    if (found === null) return [`is sent without the header ${name}`];
    if (plain(found) === plain(`${value}, ${value}`))
      return [`is sent with the header ${name} twice`];
    return plain(found) === plain(value) ? [] : [`is sent with another ${name}: ${shorten(found)}`];
  });
  const strange = NEVER_SENT.filter((name) => sent.has(name) && !promised.has(name));
  return [
    ...wrong,
    ...strange.map((name) => `is sent with the header ${name}, which nobody asked for`),
  ];
}

const LETTERS_SHOWN = 60;

const shorten = (text: string): string =>
  text.length > LETTERS_SHOWN ? `${text.slice(0, LETTERS_SHOWN)}…` : text;

type Answer = { status: number; headers: Headers; body: Uint8Array };

/** Asks, and reads no more than was published, however much is sent: one byte more shows that it is something else. */
async function ask(fetch: Fetch, address: URL, bytesAtMost: number): Promise<Answer> {
  const answer = await fetch(address, {
    redirect: 'manual',
    signal: AbortSignal.timeout(SECONDS_TO_WAIT * 1000),
  });
  const reader = answer.body?.getReader();
  const chunks: Uint8Array[] = [];
  for (let length = 0; reader !== undefined && length <= bytesAtMost;) {
    const { value } = await reader.read();
    if (value === undefined) break;
    chunks.push(value);
    length += value.length;
  }
  await reader?.cancel();
  return { status: answer.status, headers: answer.headers, body: Buffer.concat(chunks) };
}

function wrongBody(file: ListedFile, { status, headers, body }: Answer): string | undefined {
  const expected = file.path === NOT_FOUND_PAGE ? 404 : 200;
  const target = headers.get('location');
  if (target !== null) return `leads to ${target} instead of answering`;
  if (status === 404 && expected === 200) return 'is not there';
  if (status !== expected) return `answers with status ${status} instead of ${expected}`;
  if (sha256(body) === file.sha256) return undefined;
  const size = body.length > file.size ? `more than ${file.size}` : String(body.length);
  return `has other content than was published (${size} bytes instead of ${file.size})`;
}

/** Where a host leads that takes the ending off a page's name, as Cloudflare Pages and Azure do. */
function withoutEnding(url: URL, location: string | null): URL | undefined {
  if (location === null || !url.pathname.endsWith('.html')) return undefined;
  const bare = url.pathname.slice(0, -'.html'.length);
  const led = URL.canParse(location, url) ? new URL(location, url) : undefined;
  const isBare = led?.origin === url.origin && [bare, `${bare}/`].includes(led.pathname);
  return isBare ? led : undefined;
}

async function compare(
  file: ListedFile,
  address: string,
  { manifest, hosting }: Expected,
  fetch: Fetch,
): Promise<Difference[]> {
  // The page for "not found" has no address of its own, so it is looked for where nothing can be.
  const path =
    file.path === NOT_FOUND_PAGE ? `/${manifest.revision}/` : encodeURI(addressOf(file.path));
  try {
    const url = new URL(path, address);
    const first = await ask(fetch, url, file.size);
    const bare = withoutEnding(url, first.headers.get('location'));
    const answer = bare === undefined ? first : await ask(fetch, bare, file.size);
    const body = wrongBody(file, answer);
    const wrong = body === undefined ? wrongHeaders(file.path, answer.headers, hosting) : [body];
    return wrong.map((what) => ({ path: file.path, what }));
  } catch (error) {
    return [{ path: file.path, what: `could not be read: ${reasonOf(error)}` }];
  }
}

async function compareRevision(
  address: string,
  { manifest, hosting }: Expected,
  fetch: Fetch,
): Promise<Difference[]> {
  const because = (what: string) => [{ path: MANIFEST_PATH, what }];
  let answer;
  try {
    answer = await ask(fetch, new URL(MANIFEST_PATH, address), MANIFEST_BYTES_AT_MOST);
  } catch (error) {
    throw new ToldError(`${address} cannot be checked: ${reasonOf(error)}.`, 2);
  }
  if (answer.status !== 200) return because('is not there');
  try {
    const { revision } = readManifest(Buffer.from(answer.body).toString(), MANIFEST_PATH);
    if (revision !== manifest.revision)
      return because('belongs to another revision of the content');
  } catch {
    return because('is not a list of published files');
  }
  return wrongHeaders(MANIFEST_PATH, answer.headers, hosting).flatMap(because);
}

/**
 * Compares a running site with what was published, file by file: what is sent, and the headers it is sent with.
 *
 * @throws ToldError with a sentence when the host cannot be reached at all, or is too slow to be checked
 * @param address of the site, without a path: `https://who-to-tell.example.org`
 * @param fetch the browser's fetch, or another for tests
 * @returns every difference, in the order of the manifest; none when the site is what was published
 * @example await verifySite('http://127.0.0.1:3000', { manifest, hosting }, fetch) // []
 */
export async function verifySite(
  address: string,
  published: Expected,
  fetch: Fetch,
): Promise<Difference[]> {
  const differences = await compareRevision(address, published, fetch);
  const { files } = published.manifest;
  const tooSlow = `could not be read: ${reasonOf(new DOMException('', 'TimeoutError'))}`;
  for (let start = 0; start < files.length; start += AT_ONCE) {
    const found = await Promise.all(
      files.slice(start, start + AT_ONCE).map((file) => compare(file, address, published, fetch)),
    );
    if (found.every(([first]) => first?.what === tooSlow))
      throw new ToldError(
        `${address} cannot be checked: it is too slow. ` +
          `None of ${found.length} files came within ${SECONDS_TO_WAIT} seconds.`,
        2,
      );
    differences.push(...found.flat());
  }
  return differences;
}

/** More files than this with the same fault are one line. */
const FILES_ONE_BY_ONE = 3;

/**
 * Differences as lines. What is wrong with many files is said once.
 *
 * @example describeDifferences([{ path: 'index.html', what: 'is not there' }]) // ['/ is not there.']
 */
export function describeDifferences(differences: readonly Difference[]): string[] {
  const faults = [...new Set(differences.map(({ what }) => what))];
  return faults.flatMap((what) => {
    const same = differences.filter((difference) => difference.what === what);
    const lines = same.map(({ path }) => `${addressOf(path)} ${what}.`);
    return lines.length <= FILES_ONE_BY_ONE
      ? lines
      : [`${lines[0] ?? ''} The same is true of ${lines.length - 1} more.`];
  });
}
