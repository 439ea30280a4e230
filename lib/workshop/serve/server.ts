import { createServer, type IncomingMessage, type Server } from 'node:http';
import { followSite, type CurrentSite } from './current-site';
import { LateResponse } from './late-response';
import { replyTo, type SiteRequest } from './reply';
import { sendFile } from './send-file';
import { isWhole, type Site } from './site';

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

/** A server for one site. */
export type SiteServer = Server<typeof IncomingMessage, typeof LateResponse>;

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
): SiteServer {
  const current = followSite(folder);
  const options = {
    ServerResponse: LateResponse,
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
  response: LateResponse,
): Promise<void> {
  const asked = describe(request);
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const site = await current.get();
    // The visitor may have left while the site was being exchanged.
    if (response.destroyed || (await send(asked, site, request, response))) return;
    current.reportLost(site);
    response.takeBack();
  }
  throw new Error('The files of the site change faster than they can be sent.');
}

async function send(
  asked: SiteRequest,
  site: Site,
  request: IncomingMessage,
  response: LateResponse,
): Promise<boolean> {
  const { status, headers, body } = replyTo(asked, site);
  if (status === 404 && !isWhole(site)) return false;
  response.statusCode = status;
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  if (body !== undefined && 'file' in body) return sendFile(body, site, request, response);
  response.end(asked.method === 'HEAD' ? undefined : body?.text);
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

function apologise(response: LateResponse): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  response.takeBack();
  response.writeHead(503, undefined, {
    'Content-Type': 'text/plain; charset=utf-8',
    'Retry-After': '5',
  });
  response.end(
    'The site is being exchanged for a newer one. Please try again in a moment. In danger, call 999.\n',
  );
}
