import { isIP } from 'node:net';
import type { Settings } from '../../settings';

/**
 * What a person types into a browser to reach the server.
 *
 * @example
 * webAddress({ host: '::1', port: 3000 }) // 'http://[::1]:3000/'
 */
export function webAddress({ host, port }: Pick<Settings, 'host' | 'port'>): string {
  return `http://${isIP(host) === 6 ? `[${host}]` : host}:${port}/`;
}

/**
 * Why the server could not listen, and what to do.
 *
 * @param code of the error that the system gave, such as EADDRINUSE
 *
 * @example
 * listenProblem('EADDRINUSE', { host: '127.0.0.1', port: 3000 })
 * // 'Port 3000 on 127.0.0.1 is taken by another program. Stop that program, or choose another
 * port: PORT=3001 npm run serve'
 */
export function listenProblem(
  code: string | undefined,
  { host, port }: Pick<Settings, 'host' | 'port'>,
): string {
  if (code === 'EADDRINUSE') {
    const other = port < 65_535 ? port + 1 : 8080;
    return (
      `Port ${port} on ${host} is taken by another program. Stop that program, or choose another ` +
      `port: PORT=${other} npm run serve`
    );
  }
  if (code === 'EACCES')
    return `This account may not use port ${port}. Choose one above 1023: PORT=8080 npm run serve`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN') {
    return `HOST is "${host}", which is not an address of this computer. Leave it out to use 127.0.0.1.`;
  }
  return `The server could not listen on ${host}, port ${port} (${code ?? 'for an unknown reason'}).`;
}
