import { addressOf } from '../build/files';
import { contentTypeOf, headersFor } from '../build/steps/headers';
import { readAddress } from './address';
import { chooseEncoding, endings } from './encoding';
import { resolvePath } from './resolve-path';
import { readRange, type ByteRange } from './range';
import type { PublishedFile, OpenedSite } from './opened-site';
import { isUnchanged } from './unchanged';

/** The parts of a request that decide the reply. */
export type SiteRequest = {
  method: string;
  target: string;
  /** How many hosts it names. */
  hosts?: number;
  acceptEncoding?: string | undefined;
  ifNoneMatch?: string | undefined;
  ifRange?: string | undefined;
  range?: string | undefined;
};

/** What to send: a sentence, a file, or nothing but the headers. */
export type Reply = {
  status: number;
  headers: Record<string, string>;
  body?: { text: string } | { path: string; part?: ByteRange };
};

type Sendable = Pick<OpenedSite, 'files' | 'redirects' | 'printed' | 'styleHashes' | 'sheets'>;

/**
 * The reply to a request.
 *
 * @example
 * replyTo({ method: 'GET', target: '/report' }, site)
 * // { status: 301, headers: { Location: '/report/', … } }
 */
export function replyTo(request: SiteRequest, site: Sendable): Reply {
  if ((request.hosts ?? 0) > 1) return say(400, 'A request names one host.', site);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    const refusal = say(405, 'This site can only be read: GET and HEAD.', site);
    return { ...refusal, headers: { ...refusal.headers, Allow: 'GET, HEAD', Connection: 'close' } };
  }
  const address = readAddress(request.target);
  if ('refused' in address) return say(address.refused, address.why, site);
  const found = resolvePath(address.path, site);
  if (found === undefined) return notFound(request, site);
  if ('movedTo' in found) {
    return {
      status: 301,
      headers: {
        ...headersFor(address.path, site),
        Location: encodeURI(found.movedTo),
        'Content-Length': '0',
      },
    };
  }
  return sendFile(found.file, request, site);
}

function sendFile(file: string, request: SiteRequest, site: Sendable): Reply {
  const { path, copy, coded } = chooseCopy(file, request, site);
  const headers = { ...headersOf(file, site), ETag: copy.etag, 'Accept-Ranges': 'bytes' };
  if (request.ifNoneMatch !== undefined && isUnchanged(request.ifNoneMatch, copy.etag))
    return { status: 304, headers };
  const askedInTime = request.ifRange === undefined || request.ifRange === copy.etag;
  const part =
    request.method === 'GET' && askedInTime ? readRange(request.range ?? '', copy.size) : undefined;
  if (part === 'none of it') {
    return {
      status: 416,
      headers: { ...headers, 'Content-Range': `bytes */${copy.size}`, 'Content-Length': '0' },
    };
  }
  if (part === undefined) return { status: 200, headers: { ...headers, ...coded }, body: { path } };
  const partly = {
    ...headers,
    ...coded,
    'Content-Range': `bytes ${part.start}-${part.end}/${copy.size}`,
    'Content-Length': String(part.end - part.start + 1),
  };
  return { status: 206, headers: partly, body: { path, part } };
}

function notFound(request: SiteRequest, site: Sendable): Reply {
  const file = '/404.html';
  if (!site.files.has(file)) return say(404, 'There is no page at this address.', site);
  const { path, coded } = chooseCopy(file, request, site);
  return { status: 404, headers: { ...headersOf(file, site), ...coded }, body: { path } };
}

function chooseCopy(
  file: string,
  request: SiteRequest,
  { files }: Sendable,
): { path: string; copy: PublishedFile; coded: Record<string, string> } {
  const ready = (['br', 'gzip'] as const).filter((encoding) => files.has(file + endings[encoding]));
  const encoding = chooseEncoding(request.acceptEncoding ?? '', ready);
  const path = encoding === undefined ? file : file + endings[encoding];
  const copy = files.get(path);
  if (copy === undefined) throw new Error(`${file} is not among the files of the site.`);
  const coding = encoding === undefined ? {} : { 'Content-Encoding': encoding };
  return { path, copy, coded: { ...coding, 'Content-Length': String(copy.size) } };
}

function headersOf(file: string, site: Sendable): Record<string, string> {
  return {
    ...headersFor(addressOf(file.slice(1)), site),
    'Content-Type': contentTypeOf(file),
    Vary: 'Accept-Encoding',
  };
}

function say(status: number, text: string, site: Sendable): Reply {
  const headers = { ...headersFor('/404.html', site), 'Content-Type': 'text/plain; charset=utf-8' };
  return {
    status,
    headers: { ...headers, 'Content-Length': String(Buffer.byteLength(text)) },
    body: { text },
  };
}
