import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { followSite, type CurrentSite } from './current-site';
import { replyTo, type SiteRequest } from './reply';
import { isWhole, openFile, type OpenedSite } from './opened-site';

/** How long a client may take, in milliseconds. */
export type Patience = {
  /** For all headers of a request. */
  headers: number;
  /** For a whole request. */
  request: number;
  /** Without a byte in either direction. */
  silence: number;
};

const usualPatience: Patience = { headers: 10_000, request: 20_000, silence: 60_000 };

/** How often a file may vanish under a request before it is told to come back. */
const attempts = 5;

/**
 * A server for the site in a folder, not yet listening. It keeps no record of
 * who asks for what; `report` gets a sentence when the site cannot be sent.
 * Throws an Error with a sentence when there is no site in the folder.
 */
export function createSiteServer(
  folder: string,
  {
    patience = usualPatience,
    report = () => undefined,
  }: { patience?: Patience; report?: (sentence: string) => void } = {},
): Server {
  const current = followSite(folder);
  const options = {
    headersTimeout: patience.headers,
    requestTimeout: patience.request,
    connectionsCheckingInterval: Math.ceil(patience.headers / 4),
  };
  const server = createServer(options, (request, response) => {
    reply(current, request, response).catch((error: unknown) => {
      report(error instanceof Error ? error.message : String(error));
      apologise(response);
    });
  });
  server.setTimeout(patience.silence);
  return server;
}

async function reply(
  current: CurrentSite,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const asked = describe(request);
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const site = await current.get();
    // The visitor may have left while the site was being exchanged.
    if (response.destroyed || (await send(asked, site, response))) return;
    current.reportLost(site);
  }
  throw new Error('The files of the site change faster than they can be sent.');
}

/** Sends a reply, and says whether it could: its file must be the one that the site was opened with. */
async function send(
  asked: SiteRequest,
  site: OpenedSite,
  response: ServerResponse,
): Promise<boolean> {
  const { status, headers, body } = replyTo(asked, site);
  if (status === 404 && !isWhole(site)) return false;
  if (body === undefined || 'text' in body) {
    response.writeHead(status, headers).end(asked.method === 'HEAD' ? undefined : body?.text);
    return true;
  }
  const file = await openFile(body.path, site);
  if (file === undefined) return false;
  try {
    response.writeHead(status, headers);
    if (asked.method === 'HEAD') response.end();
    // A visitor who leaves early is no fault.
    else await pipeline(file.createReadStream(body.part), response).catch(() => undefined);
  } finally {
    // Whoever has left before the first byte leaves it open (Node 24); a file that is forgotten ends Node 26.
    await file.close();
  }
  return true;
}

function describe(request: IncomingMessage): SiteRequest {
  const { method = '', url = '', headers, headersDistinct } = request;
  return {
    method,
    target: url,
    hosts: headersDistinct['host']?.length ?? 0,
    acceptEncoding: oneText(headers['accept-encoding']),
    ifNoneMatch: oneText(headers['if-none-match']),
    ifRange: oneText(headers['if-range']),
    range: oneText(headers.range),
  };
}

function oneText(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value.join(', ') : value;
}

function apologise(response: ServerResponse): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  response.writeHead(503, {
    'Content-Type': 'text/plain; charset=utf-8',
    'Retry-After': '5',
  });
  response.end(
    'The site is being exchanged for a newer one. Please try again in a moment. In danger, call 999.\n',
  );
}
