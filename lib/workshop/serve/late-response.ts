import { ServerResponse, type OutgoingHttpHeaders } from 'node:http';

/**
 * A response whose status and headers can be taken back until the first byte of
 * its body is written: `sirv` fixes them before it has opened the file, and the
 * file may have gone by then.
 */
export class LateResponse extends ServerResponse {
  override writeHead(status: number, second?: unknown, third?: unknown): this {
    const headers = isHeaders(third) ? third : isHeaders(second) ? second : undefined;
    if (headers === undefined) return super.writeHead(status);
    this.statusCode = status;
    for (const [name, value] of Object.entries(headers))
      if (value !== undefined) this.setHeader(name, value);
    return this;
  }

  /** Forgets status and headers. Only before the first byte. */
  takeBack(): void {
    this.statusCode = 200;
    for (const name of this.getHeaderNames()) this.removeHeader(name);
  }
}

function isHeaders(value: unknown): value is OutgoingHttpHeaders {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
