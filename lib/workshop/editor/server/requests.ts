import type { IncomingHttpHeaders } from 'node:http';

/**
 * Why a request is refused; nothing when it may be answered.
 *
 * A page elsewhere can make a browser ask any address on this computer, by its own name
 * (DNS rebinding) or across sites. Browsers say in Host, Origin and Sec-Fetch-Site where
 * a request comes from, so only those that come from the editor's own pages are answered.
 *
 * @param own the host and port of the server: `127.0.0.1:4400`
 * @param framedBy an origin whose pages may show this server's pages inside theirs
 * @param token a secret of this server's own pages; with it, and from them, something may be asked to be done
 * @example refusal({ method: 'GET', headers: { host: 'evil.example' } }, '127.0.0.1:4400')
 * // { status: 421, why: 'This server answers to 127.0.0.1:4400 only.' }
 */
export function refusal(
  request: { method?: string | undefined; headers: IncomingHttpHeaders },
  own: string,
  { framedBy, token }: { framedBy?: string; token?: string } = {},
): { status: 403 | 405 | 421; why: string } | undefined {
  const { host, origin } = request.headers;
  if (host !== own) return { status: 421, why: `This server answers to ${own} only.` };
  if (origin !== undefined && origin !== `http://${own}`)
    return { status: 403, why: 'This server answers its own pages only.' };
  const from = request.headers['sec-fetch-site'];
  // A frame of the editor is on another port, which browsers call the same site. Who may frame is said in the answer.
  const isFrame =
    framedBy !== undefined &&
    from === 'same-site' &&
    request.headers['sec-fetch-mode'] === 'navigate';
  if (from !== undefined && from !== 'same-origin' && from !== 'none' && !isFrame)
    return { status: 403, why: 'This server answers its own pages only.' };
  if (token !== undefined && request.method === 'POST')
    return request.headers['x-editor-token'] === token && origin === `http://${own}`
      ? undefined
      : { status: 403, why: 'This server does what its own pages ask for only.' };
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return { status: 405, why: 'This server can only be read: GET and HEAD.' };
  return undefined;
}
